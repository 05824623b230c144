import type { AwardKind, Recipients, TieChoice } from '../../scoring/award';
import type { MoveRefusal } from '../../scoring/candidate';

/** Awards: names, conditions, and why somebody is on a shortlist or not. */
export const awards = {
  kinds: {
    flag: 'Cờ thi đua',
    ministerCertificate: 'Bằng khen của Bộ trưởng',
    chairmanCertificate: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    commendation: 'Giấy khen',
    other: 'Hình thức khác',
  } satisfies Record<AwardKind, string>,
  recipients: { collective: 'Tập thể', individual: 'Cá nhân' } satisfies Record<Recipients, string>,
  allGroups: 'Tất cả các nhóm',
  conditions: {
    bandAtLeast: 'xếp loại {band} trở lên',
    indexAtLeast: 'chỉ số từ {index}% trở lên',
    rankWithin: 'xếp hạng từ {rank} trở lên',
    allCommitments: 'đạt tất cả cam kết đã ký',
    commitments: 'đạt ít nhất {count} cam kết',
    years: 'ít nhất {years} năm liên tục',
  },
  inOrder: 'Trong chỉ tiêu theo thứ tự',
  meets: 'đạt điều kiện: {conditions}',
  tie: '{choice} theo quyết định của Hội đồng: {reason}',
  tieKey: '{choice} ({key})',
  tieChoices: {
    allIn: 'Lấy cả các trường hợp bằng nhau',
    allOut: 'Không lấy trường hợp nào bằng nhau',
    byKey: 'Xét tiêu chí phụ',
    byVote: 'Xét theo kết quả bỏ phiếu',
  } satisfies Record<TieChoice, string>,
  reallocated: 'Nhận chỉ tiêu còn lại của {group}',
  moves: { in: 'Đưa vào danh sách', out: 'Đưa ra khỏi danh sách' },
  refusals: {
    underReview: 'đang được xem xét',
    collectivesOnly: 'cờ thi đua chỉ tặng cho tập thể',
    votes: 'không đủ số phiếu đồng ý',
    noPlace: 'số điều chỉnh vào nhiều hơn chỉ tiêu',
    notListed: 'không thuộc đối tượng của hình thức này',
    movedTwice: 'đã có một điều chỉnh khác cho cùng đối tượng',
  } satisfies Record<MoveRefusal, string>,
  changed: '{move}: {reason} ({by})',
  whyNot: {
    belowCut: 'Đã hết chỉ tiêu ({quota})',
    tiedAtCut: 'Bằng nhau ở mức cắt: {tied} trường hợp, còn {free} chỉ tiêu; chờ Hội đồng quyết định',
    conditions: 'Chưa đạt điều kiện: {conditions}',
    underReview: 'Đang xem xét: {text}',
    notRanked: 'Không được xếp hạng',
    otherAward: 'Đã được đề nghị {award} cho cùng thành tích',
    tiedElsewhere: 'Đang chờ Hội đồng quyết định trường hợp bằng nhau ở {award}',
    collectivesOnly: 'Chỉ tặng cho tập thể',
    votes: 'Được {yes} phiếu đồng ý, cần {needed}',
  },
};
