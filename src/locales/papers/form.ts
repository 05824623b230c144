/**
 * The fixed words of the form of Decree 30/2020/NĐ-CP. Papers are Vietnamese in every language
 * of the screen, as official papers are; that is why these texts have no English side.
 */
export const form = {
  /** For what the user has not written, to be filled in by hand. */
  blank: '……',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: {number}/{symbol}',
  /** Where the user gave no symbol: the abbreviation of the kind is the Decree's, the rest is left open. */
  symbol: '{kind}-{blank}',
  placeAndDate: '{place}, ngày {day} tháng {month} năm {year}',
  date: 'ngày {day} tháng {month} năm {year}',
  addressees: 'Kính gửi:',
  basis: 'Căn cứ {blank}',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  asArticle: 'Như Điều {n}',
  archive: 'Lưu: VT, {blank}',
  annex: 'Phụ lục',
  annexNumbered: 'Phụ lục {number}',
  attachedTo: '(Kèm theo {paper} số {number} {date} của {issuer})',
  attachedToMinutes: '(Kèm theo {paper} {date} của {issuer})',
  /** The end of a paper's text. */
  end: './.',
  group: 'nhóm {group}',
  /** Groups that name themselves so stand as they are. */
  groupWords: ['nhóm', 'khối', 'cụm'],
  allGroups: 'Tất cả các nhóm',
  allUnits: 'Các cơ quan, đơn vị',
};
