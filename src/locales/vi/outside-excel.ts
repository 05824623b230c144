/** The add-in's page where there is no Excel. */
export const outsideExcel = {
  title: 'Trang này dùng trong Excel',
  reasons: {
    browser: 'Đây là bảng điều khiển của tiện ích Chấm điểm CCHC. Hãy mở từ Excel: thẻ Trang đầu, nút Mở bảng điều khiển.',
    noOfficeJs:
      'Không tải được thư viện office.js mà Excel cần. Kiểm tra kết nối mạng hoặc nhờ người quản trị cho phép địa chỉ của office.js, rồi mở lại.',
  },
  workbench: 'Không có Excel? Mở Bàn chấm điểm CCHC ngay trong trình duyệt',
};
