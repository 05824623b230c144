import type { FindingTexts } from '../finding-texts';

/** Findings of the numbering and the rows of the criteria set. */
export const criteriaFindings = {
  'criteria.misnumbered': {
    name: 'Số thứ tự khác bảng điểm',
    what: 'Tiêu chí {code} có lẽ là {expected}: ở đây thiếu số {expected}, còn bảng điểm ghi điểm theo số ấy ({cell}).',
    why: 'Điểm ghi theo số {expected} không được tính, còn tiêu chí {code} không có điểm, nên các đơn vị không được xếp hạng.',
    mend: 'Sửa STT {code} thành {expected}; nếu STT đúng, sửa số ở tiêu đề bảng điểm.',
  },
  'criteria.skippedNumber': {
    name: 'Nhảy số thứ tự',
    what: 'Thiếu số {expected} ở trước tiêu chí {code}.',
    why: 'Số thứ tự bị nhảy thường là dấu hiệu mất một dòng, hoặc đánh nhầm số.',
    mend: 'Bổ sung dòng {expected} nếu bị sót; nếu không, đánh lại số thứ tự, kể cả ở tiêu đề các bảng điểm.',
  },
  'criteria.numberUnreadable': {
    name: 'Số thứ tự không đọc được',
    what: 'Không đọc được số thứ tự “{text}” của dòng “{title}”.',
    why: 'Không biết dòng này là tiêu chí nào nên bị bỏ ra ngoài bộ tiêu chí; có thể số đã bị đổi thành ngày tháng hoặc gõ nhầm chữ.',
    mend: 'Định dạng ô là Văn bản (Text), rồi nhập lại số thứ tự, ví dụ 1.1.2.',
  },
  'criteria.unnumbered': {
    name: 'Tiêu chí mất số thứ tự',
    what: 'Dòng “{title}” chưa có số thứ tự, nhưng có điểm tối đa của một tiêu chí: cộng cả dòng này thì điểm tối đa của mục cấp trên mới khớp.',
    why: 'Dòng không có số thứ tự được hiểu là phương án chấm nên không được tính điểm.',
    mend: 'Ghi lại số thứ tự của dòng này; nếu đúng là phương án chấm, kiểm tra điểm tối đa của mục cấp trên.',
  },
  'criteria.lostZero': {
    name: 'Số thứ tự mất số 0 ở cuối',
    what: 'Số thứ tự ghi là {written}, đã hiểu là {code}.',
    why: 'Khi ô ở dạng số, phần mềm bảng tính bỏ số 0 ở cuối nên {code} trở thành {written}.',
    mend: 'Định dạng ô là Văn bản (Text), rồi nhập lại {code}.',
  },
  'criteria.oddNumber': {
    name: 'Số thứ tự viết khác thường',
    what: 'Số thứ tự “{text}” được hiểu là {code}.',
    why: 'Cách viết này vẫn đọc được, nhưng công thức tra cứu theo số thứ tự sẽ không tìm thấy.',
    mend: 'Nên ghi thống nhất là {code}.',
  },
  'criteria.untitled': {
    name: 'Tiêu chí không có tên',
    what: 'Tiêu chí {code} có điểm tối đa nhưng chưa có tên.',
    why: 'Không có tên thì người chấm không biết phải chấm nội dung gì; có thể dòng này bị xóa nhầm.',
    mend: 'Ghi tên tiêu chí {code} theo quyết định ban hành, hoặc xóa dòng thừa.',
  },
  'criteria.empty': {
    name: 'Dòng tiêu chí trống',
    what: 'Dòng {code} chỉ có số thứ tự, chưa có tên và điểm tối đa.',
    why: 'Dòng này vẫn được tính là một tiêu chí; chưa có điểm tối đa thì không tính được chỉ số.',
    mend: 'Ghi đủ tên và điểm tối đa, hoặc xóa số thứ tự nếu là dòng thừa.',
  },
  'text.hidden': {
    name: 'Ký tự ẩn',
    what: '“{text}” có chứa ký tự ẩn, như dấu cách không ngắt hoặc ký tự không hiển thị.',
    why: 'Hai ô nhìn giống hệt nhau vẫn bị coi là khác nhau khi dùng công thức tra cứu, đếm hoặc lọc; thường gặp khi chép từ trang web hoặc tệp PDF.',
    mend: 'Thay bằng nội dung đã bỏ ký tự ẩn.',
  },
  'text.decomposed': {
    name: 'Dấu tiếng Việt tách rời',
    what: '“{text}” có dấu tiếng Việt được lưu thành ký tự riêng (Unicode tổ hợp).',
    why: 'Ô này nhìn giống nhưng không bằng ô ghi bằng Unicode dựng sẵn, nên công thức tra cứu sẽ không tìm thấy.',
    mend: 'Thay bằng cùng nội dung ở dạng Unicode dựng sẵn (NFC).',
  },
  'text.spaces': {
    name: 'Thừa dấu cách',
    what: '“{text}” thừa dấu cách ở đầu, ở cuối hoặc giữa các từ.',
    why: 'Dấu cách thừa không hiển thị rõ nhưng làm công thức tra cứu, đếm hoặc lọc bỏ sót ô này.',
    mend: 'Xóa dấu cách thừa.',
  },
} satisfies Partial<FindingTexts>;
