import type { FindingTexts } from '../finding-texts';

/** Findings of awards: quotas, nominees, votes, changes by hand. */
export const awardFindings = {
  'award.badValue': {
    name: 'Giá trị về khen thưởng không đọc được',
    what: 'Không đọc được “{value}”.',
    why: 'Giá trị này quyết định danh sách đề nghị khen thưởng nên không được đoán; dòng khen thưởng có giá trị sai chưa được lập danh sách.',
    mend: 'Ghi lại theo đúng kiểu của cột: số nguyên cho số lượng, thứ tự và số phiếu; “Tập thể” hoặc “Cá nhân” cho đối tượng; “Lấy cả”, “Không lấy”, “Bỏ phiếu” hoặc tên tiêu chí phụ cho cột “Khi bằng nhau”; ngày/tháng/năm cho ngày.',
  },
  'award.conditionUnknown': {
    name: 'Điều kiện khen thưởng không đọc được',
    what: 'Không hiểu điều kiện “{text}”.',
    why: 'Bỏ qua một điều kiện có thể đưa vào danh sách đơn vị không đủ tiêu chuẩn; dòng này chưa được lập danh sách.',
    mend: 'Ghi điều kiện như: “Xếp loại Tốt trở lên”, “Chỉ số từ 80% trở lên”, “Xếp hạng từ 3 trở lên”, “Đạt tất cả cam kết”, “2 năm liên tục”; ngăn cách bằng dấu chấm phẩy.',
  },
  'award.groupUnknown': {
    name: 'Nhóm khen thưởng không có đơn vị',
    what: 'Không có đơn vị nào thuộc nhóm “{group}”.',
    why: 'Chỉ tiêu của nhóm này chưa có ai để xét.',
    mend: 'Ghi đúng tên nhóm như trong danh sách đơn vị, hoặc ghi “Tất cả” để xét chung.',
  },
  'award.nameUnknown': {
    name: 'Hình thức khen thưởng không có chỉ tiêu',
    what: 'Không có dòng chỉ tiêu nào cho hình thức “{award}”.',
    why: 'Người hoặc đơn vị được đề nghị hình thức này chưa được xét.',
    mend: 'Ghi hình thức giống như ở trang Khen thưởng, hoặc thêm dòng chỉ tiêu cho hình thức này.',
  },
  'award.nomineeUnknown': {
    name: 'Không tìm thấy đối tượng điều chỉnh',
    what: 'Không tìm thấy “{nominee}” trong các đơn vị và cá nhân, hoặc có nhiều người trùng tên.',
    why: 'Điều chỉnh này chưa được thực hiện.',
    mend: 'Ghi đúng tên đơn vị hoặc họ và tên như trong danh sách; người trùng tên thì ghi thêm đơn vị: “Lê An (Sở Y tế)”.',
  },
  'award.unitUnknown': {
    name: 'Đơn vị của cá nhân chưa rõ',
    what: 'Đơn vị “{unit}” của {nominee} không có trong danh sách đơn vị, hoặc có thể là nhiều đơn vị.',
    why: 'Cá nhân được xét theo kết quả của đơn vị mình nên {nominee} chưa được xét.',
    mend: 'Ghi tên đơn vị như trong danh sách đơn vị.',
  },
  'award.unitMissing': {
    name: 'Cá nhân chưa ghi đơn vị',
    what: '{nominee} chưa ghi đơn vị.',
    why: 'Cá nhân được xét theo kết quả của đơn vị mình nên {nominee} chưa được xét.',
    mend: 'Ghi tên đơn vị như trong danh sách đơn vị.',
  },
  'award.personTwice': {
    name: 'Cá nhân được ghi hai lần',
    what: '{nominee} đã có ở {first}.',
    why: 'Một thành tích chỉ được khen một lần; chỉ dòng đầu được xét.',
    mend: 'Bỏ bớt một dòng; nếu là hai người trùng tên, hãy ghi ngày sinh của mỗi người.',
  },
  'award.changeIncomplete': {
    name: 'Điều chỉnh thiếu căn cứ',
    what: 'Điều chỉnh đối với {nominee} thiếu hướng điều chỉnh, lý do hoặc tên người đề nghị.',
    why: 'Danh sách chỉ được điều chỉnh khi có lý do và người chịu trách nhiệm; điều chỉnh này chưa được thực hiện.',
    mend: 'Ghi “Đưa vào” hoặc “Đưa ra”, lý do, và tên người đề nghị.',
  },
  'award.changeRefused': {
    name: 'Điều chỉnh không thực hiện được',
    what: 'Không thực hiện điều chỉnh đối với {nominee}: {refusal}.',
    why: 'Điều chỉnh này trái với quy định hoặc với chỉ tiêu đã ghi.',
    mend: 'Xem lại điều chỉnh, hoặc sửa số liệu đã dẫn đến lý do trên.',
  },
  'award.tieWithoutReason': {
    name: 'Quyết định về trường hợp bằng nhau thiếu lý do',
    what: 'Đã chọn “{text}” cho các trường hợp bằng nhau ở mức cắt nhưng chưa ghi lý do.',
    why: 'Quyết định của Hội đồng phải kèm lý do; quyết định này chưa được thực hiện.',
    mend: 'Ghi lý do vào cột “Lý do” của dòng này.',
  },
  'award.tieOpen': {
    name: 'Bằng nhau ở mức cắt chỉ tiêu',
    what: '{award}: {tied} trường hợp bằng nhau nhưng chỉ còn {free} chỉ tiêu: {names}.',
    why: 'Không có căn cứ để tự chọn; các trường hợp này chờ Hội đồng quyết định.',
    mend: 'Ghi quyết định vào cột “Khi bằng nhau” (Lấy cả, Không lấy, Bỏ phiếu, hoặc tên tiêu chí phụ) và ghi lý do.',
  },
  'award.unfilled': {
    name: 'Chỉ tiêu chưa dùng hết',
    what: '{award}: còn {places} chỉ tiêu chưa có ai.',
    why: 'Không còn ai trong nhóm đủ điều kiện.',
    mend: 'Không cần sửa nếu đúng; có thể chuyển chỉ tiêu sang nhóm khác bằng mục “Chuyển chỉ tiêu còn lại” ở trang Thiết lập.',
  },
  'award.headOfAwarded': {
    name: 'Người đứng đầu và đơn vị cùng được đề nghị',
    what: '{nominee} được đề nghị {award}, còn {unit} do người này đứng đầu được đề nghị {unitAward}.',
    why: 'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích.',
    mend: 'Kiểm tra xem có phải cùng một thành tích không; nếu cùng, hãy đưa một trong hai ra khỏi danh sách.',
  },
  'award.votesAbovePresent': {
    name: 'Số phiếu vượt số người bỏ phiếu',
    what: '{nominee} có {votes} phiếu đồng ý, nhiều hơn {present} thành viên có thể bỏ phiếu.',
    why: 'Số phiếu hoặc số thành viên có mặt đã ghi sai.',
    mend: 'Đối chiếu với biên bản kiểm phiếu rồi sửa lại.',
  },
  'award.notQuorate': {
    name: 'Chưa đủ thành viên để họp',
    what: 'Có mặt {present} trên {members} thành viên, ít hơn tỷ lệ tối thiểu đã ghi.',
    why: 'Kết quả bỏ phiếu khi chưa đủ thành viên có thể không có giá trị; số phiếu vẫn được đối chiếu để Hội đồng xem xét.',
    mend: 'Kiểm tra số thành viên có mặt và tỷ lệ có mặt tối thiểu; nếu đúng, Hội đồng cần họp lại.',
  },
  'award.voteWithoutRule': {
    name: 'Có phiếu nhưng chưa có quy định',
    what: 'Đã có số phiếu đồng ý nhưng chưa ghi số thành viên Hội đồng hoặc tỷ lệ phiếu cần đạt.',
    why: 'Chưa biết bao nhiêu phiếu là đạt nên kết quả bỏ phiếu chưa được dùng.',
    mend: 'Ghi “Số thành viên Hội đồng”, “Số thành viên có mặt” và “Tỷ lệ phiếu đồng ý tối thiểu” ở trang Thiết lập.',
  },
} satisfies Partial<FindingTexts>;
