"""Makes the input workbooks of the cases, as other programs write them: with openpyxl, and the
folders named *-libreoffice once more through LibreOffice, which calculates formulas and writes
a package of its own. Run by hand when a case changes: python3 make-cases.py (openpyxl, soffice).
The tests read only what is committed."""
import csv, pathlib, subprocess, tempfile, unicodedata
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

HERE = pathlib.Path(__file__).parent


def sheet(book, name, rows, merges=(), formats=None):
    ws = book.create_sheet(name)
    for row in rows:
        ws.append(row)
    for merge in merges:
        ws.merge_cells(merge)
    for address, code in (formats or {}).items():
        ws[address].number_format = code
    return ws


def save(book, case):
    del book["Sheet"]
    folder = HERE / case
    folder.mkdir(exist_ok=True)
    target = folder / "in.xlsx"
    book.save(target)
    if case.endswith("-libreoffice"):
        with tempfile.TemporaryDirectory() as out:
            subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, str(target)], check=True, capture_output=True)
            target.write_bytes((pathlib.Path(out) / "in.xlsx").read_bytes())


def vinh_phuc():
    # Published: vinhphuc.gov.vn, QĐ 1007/QĐ-UBND, 24/4/2020; agencies whole, departments the first 17 of 20.
    rows = list(csv.DictReader((HERE / "vinh-phuc-2019-libreoffice" / "published.csv").open(encoding="utf-8")))
    lines = [["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2019"], [], ["Xếp hạng", "Đơn vị", "Tổng điểm", "Điểm trực tiếp", "Điểm XHH"]]
    for title in dict.fromkeys(row["group"] for row in rows):
        lines.append([title.upper()])
        lines += [[None, r["unit"], float(r["total_points"]), float(r["direct_appraised_points"]), float(r["survey_points"])] for r in rows if r["group"] == title]
    book = Workbook()
    ws = sheet(book, "Kết quả", lines, ["A1:E1"] + [f"A{i}:E{i}" for i, line in enumerate(lines, 1) if len(line) == 1 and i > 1])
    ws["A1"].font = Font(bold=True, name="Times New Roman", size=14)
    for cell in ws[3]:
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
    save(book, "vinh-phuc-2019-libreoffice")


def own_maxima():
    # The maxima of Tây Ninh 2023 (71.5, 96.5, 100) in one group; the points are made up.
    book = Workbook()
    head = ["STT", "ĐƠN VỊ", "Điểm\nthẩm định", "Tỷ lệ %", "Điểm tối đa", "Xếp loại", "Thứ hạng"]
    sheet(book, "Bảng 2", [["Phụ lục II"], ["(Số liệu ví dụ)"], head, [1, "Sở A", 60.25, None, 71.5, None, None], [2, "Sở B", 80, None, 96.5, None, None], [3, "Sở C", 84, None, 100, None, None], [4, "Sở D", "không áp dụng", None, 100, None, None], [None, "Tổng cộng", 224.25]])
    sheet(book, "Thiết lập", [["Xếp loại", "Từ (%)"], ["Tốt", 80], ["Khá", 60], ["Kém", 0]])
    save(book, "own-maxima")


def matrix_with_maxima():
    # One matrix, no criteria sheet: a row of maxima above the units, codes as numbers, two-row head.
    book = Workbook()
    rows = [["STT", "Tên đơn vị", "Điểm các tiêu chí", None, None, None], [None, None, 1.1, 1.2, 2.1, "Tổng điểm"], [None, "Điểm tối đa", 30, 20, 50, None], [1, "Phường 01", 29.5, 18, "45,25", None], [2, "Phường 2", 30, "-", 40, None], [3, "Phường 3", 20, None, 41, None]]
    sheet(book, "Điểm", rows, ["A1:A2", "B1:B2", "C1:E1"])
    save(book, "matrix-with-maxima")


def formulas():
    # Totals and an index calculated by formulas; the index of the second unit divides by 100, not by its maximum.
    book = Workbook()
    rows = [["Đơn vị", "Điểm thẩm định", "Điểm ĐTXHH", "Điểm tối đa", "Tổng điểm", "Chỉ số (%)", "Xếp hạng"], ["Huyện A", 47.45, 32.82, 100, "=B2+C2", "=ROUND(E2/D2*100,2)", None], ["Huyện B", 40.5, 30.25, 84, "=SUM(B3:C3)", "=E3/100*100", None], ["Huyện C", 41, 30, 100, "=B4+C4", "=E4/D4*100", None]]
    return book, rows


def formulas_calculated():
    book, rows = formulas()
    sheet(book, "Kết quả", rows)
    save(book, "formulas-libreoffice")


def formulas_not_calculated():
    book, rows = formulas()
    sheet(book, "Kết quả", rows)
    save(book, "formulas-not-calculated")


def forms():
    book = Workbook()
    for unit, first, survey, direct in (("Sở A", 2, 3.25, 4), ("Sở B", 1, "3,5", "-")):
        head = [["STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Điểm đánh giá", None, None, "Điểm đạt được", "Chỉ số", "Ghi chú"], [None, None, None, "Điều tra XHH", "Tự đánh giá", "SNV đánh giá", None, None, None]]
        body = [["1", "CHỈ ĐẠO, ĐIỀU HÀNH", 10], ["1.1", "Kế hoạch", 6], ["1.1.1", "Ban hành kế hoạch", 2, None, 2, first], [None, "Ban hành kịp thời", 2], [None, "Ban hành không kịp thời", 1], [None, "Không ban hành", 0], ["1.1.2", "Người dân đánh giá", 4, survey], ["1.2", "Báo cáo", 4, None, 4, direct]]
        rows = [["PHIẾU CHẤM ĐIỂM (số liệu ví dụ)"], [f"Đơn vị: {unit}"]] + head + body
        sheet(book, unit, rows, ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4"])
    save(book, "unit-forms-libreoffice")


def decomposed():
    # As some Macs type: every accent a character of its own, in sheets, headers and names.
    nfd = lambda value: unicodedata.normalize("NFD", value) if isinstance(value, str) else value
    book = Workbook()
    units = [["Đơn vị", "Nhóm"], ["Sở Nội vụ", "Sở"], ["Sở Y tế", "Sở"], ["Phường Hòa Bình", "Phường"]]
    criteria = [["STT", "Tiêu chí", "Điểm tối đa", "Nguồn điểm", "Nhóm áp dụng"], ["1", "Thể chế", 60, "Thẩm định", None], ["2", "Khảo sát", 40, "Điều tra XHH", "Sở; Phường"]]
    sheet(book, nfd("Đơn vị"), units)
    sheet(book, nfd("Tiêu chí"), [[nfd(value) for value in row] for row in criteria])
    sheet(book, nfd("Điểm thẩm định"), [[nfd("Đơn vị"), "1"], [nfd("SỞ NỘI VỤ"), 55], [nfd("sở  y tế"), 50], [nfd("P. Hoà Bình"), 41]])
    sheet(book, nfd("Điểm ĐTXHH"), [[nfd("Đơn vị"), "2"], ["Sở Nội vụ", 30], ["Sở Y tế", 35], ["Hòa Bình", 33.333]])
    save(book, "decomposed-accents")


def functions_in_cells(case):
    # The product's functions as Excel stores them, without values: totals, the index of the own maximum, and
    # ranks in groups from one formula. LibreOffice does not know them and saves #NAME?. Row 6 holds a number with a letter O.
    book = Workbook()
    head = ["Đơn vị", "Nhóm", "Điểm thẩm định", "Điểm ĐTXHH", "Điểm tối đa", "Tổng điểm", "Chỉ số (%)", "Xếp hạng"]
    units = [("Sở A", "Sở", 60.25, 20.5, 96.5), ("Sở B", "Sở", "55,75", 30, 100), ("Sở C", "Sở", 61, 22.75, 100), ("Huyện A", "Huyện", 50.1, 31.2, 100), ("Huyện B", "Huyện", "5O", 33, 100)]
    rows = [[*unit, f"=_xldudf_CCHC_TOTAL(C{row}:D{row})", f"=_xldudf_CCHC_INDEX(F{row},E{row})", "=_xldudf_CCHC_RANKS(G2:G5,B2:B5)" if row == 2 else None] for row, unit in enumerate(units, 2)]
    sheet(book, "Kết quả", [head, *rows])
    sheet(book, "Kiểm tra", [["Đơn vị đứng đầu"], ['=IF(_xldudf_CCHC_RANK(\'Kết quả\'!G2,\'Kết quả\'!G2:G5)=1,"Sở A","")'], ["=_xldudf_CCHC_NAME('Kết quả'!A2:A4)"]])
    save(book, case)


def unit_columns():
    # Criteria down, a column a unit, as summaries are printed; made-up points. A heading says whose points they are,
    # below the total stand formulas for rank and share; E9 is text, G12 above its maximum, H has a wrong subtotal (H7).
    book = Workbook()
    units = ["Sở Nội vụ", "Sở\nTài chính", "Sở  Y tế", "Ban Dân tộc"]
    lines = [("I", "Chỉ đạo, điều hành", None), ("1", "Kế hoạch", 4), ("2", "Báo cáo, tuyên truyền", 6), ("II", "Cải cách thủ tục hành chính", None), ("1", "Rà soát, công khai", 30), ("2", "Một cửa, trực tuyến", 60)]
    points = [[4, 3.5, 4, 3], [5.5, "5,25", 6, 4.75], [28, 30, 27.5, 25], [55, 52.25, 61, 48]]
    rows, given = [], iter(points)
    for number, title, maximum in lines:
        row = 7 + len(rows)
        if maximum is None:
            rows.append([number, title] + [f"=SUM({column}{row + 1}:{column}{row + 2})" for column in "CDEFG"])
        else:
            rows.append([number, title, maximum, *next(given)])
    rows[0][6] = 8
    total = [None, "TỔNG CỘNG"] + [f"={column}7+{column}10" for column in "CDEFG"]
    rank = [None, "Xếp hạng", None] + [f"=RANK({column}13,$D$13:$G$13)" for column in "DEFG"]
    head = ["TT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Điểm thẩm định của Hội đồng"]
    lines = [["UBND TỈNH X"], ["BẢNG TỔNG HỢP ĐIỂM CẢI CÁCH HÀNH CHÍNH (số liệu tự đặt)"], [], head, [None, None, None, *units], [f"({at})" for at in range(1, 8)], *rows, total, rank, [], [None, None, None, None, "NGƯỜI LẬP BẢNG"], [None, None, None, None, "Nguyễn Văn A"]]
    sheet(book, "Tổng hợp điểm", lines, ["A1:C1", "A2:G2", "A4:A5", "B4:B5", "C4:C5", "D4:G4"])
    save(book, "unit-columns-libreoffice")


def vung_tau():
    # The wards' and divisions' promises as published in words, 19/3/2023 (thành phố Vũng Tàu). The list of the
    # province's 82 communes and all figures are MADE UP, and say so. Names are spelled in several ways, as in the news.
    book = Workbook()
    words = ["Phường 02 cam kết tăng 32 bậc", "Phường Thắng Tam cam kết tăng 16 bậc", "Phường 5 cam kết tăng 16 bậc", "Phường 9 cam kết tăng 15 bậc", "Phường 7 và xã Long Sơn cam kết tăng 10 bậc", "Phường 1 và Phường 3 cam kết tăng 9 bậc", "Phường 10 và Rạch Dừa cam kết tăng 8 bậc", "Phường 8, 11, 12, Nguyễn An Ninh cam kết tăng 5 bậc", "Phường Thắng Nhất cam kết tăng 4 bậc", "Phường Thắng Nhì cam kết tăng 01 bậc", "Phường 4 cam kết giữ nguyên thứ hạng"]
    sheet(book, "Cam kết phường, xã", [["CAM KẾT NĂM 2023 CỦA CÁC PHƯỜNG, XÃ"], [], ["STT", "Nội dung cam kết"], *[[at, text] for at, text in enumerate(words, 1)]], ["A1:B1"])
    points, orders, online, punctual, digital = ["Đạt điểm tối đa ở tiêu chí, tiêu chí thành phần", "Thực hiện các mệnh lệnh hành chính của cấp trên đúng thời hạn", "100% thủ tục hành chính ở tất cả các lĩnh vực có phát sinh hồ sơ phải thực hiện qua dịch vụ công trực tuyến (riêng Phòng Kinh tế cam kết 85% TTHC thực hiện qua DVC trực tuyến)", "Giải quyết hồ sơ thủ tục hành chính đúng hẹn 100% (riêng Phòng Quản lý đô thị cam kết giải quyết hồ sơ đúng hẹn 95%)", "Thực hiện tốt việc ứng dụng công nghệ thông tin"]
    promises = [("Các phòng chuyên môn", points), ("Phòng Kinh tế", online, 172, 200), ("Phòng Quản lý đô thị", online, 99, 100), ("Phòng Nội vụ", online, 0, 0), ("Phòng Kinh tế", punctual, 418, 418), ("Phòng Quản lý đô thị", punctual, 950, 1000), ("Phòng Nội vụ", punctual, 65, 66), ("Phòng Nội vụ", orders, None, None, 0), ("Phòng Kinh tế", orders, None, None, 2), ("Phòng Nội vụ", digital)]
    sheet(book, "Cam kết phòng", [["CAM KẾT CỦA CÁC PHÒNG (số liệu thực hiện là số tự đặt)"], ["Đơn vị", "Nội dung cam kết", "Tử số", "Mẫu số", "Kết quả"], *promises], ["A1:E1"])
    made_up = [("Phường 01", 20, 11), ("Phường 02", 70, 38), ("P. 3", 31, 23), ("Phường 4", 22, 22), ("Phường 5", 33, 16), ("Phường 7", 25, 15), ("Phường 8", 14, 9), ("Phường 9", 40, 26), ("Phường 10", 18, 10), ("Phường 11", 45, 40), ("Phường 12", 52, 49), ("PHƯỜNG NGUYỄN AN NINH", 8, 3), ("Phường Rạch Dừa", 36, 28), ("Phường Thắng Nhất", 4, 1), ("Phường Thắng Nhì", 7, 6), ("Phường Thắng Tam", 12, 5), ("Xã Long Sơn", 61, 50)]
    before, now = ([rank for rank in range(1, 83) if rank not in [row[at] for row in made_up]] for at in (1, 2))
    ties = {29: 28, 41: 40}  # those who share a rank; what follows a tie is skipped
    others = [(f"Xã tự đặt {at + 1}", rank, ties.get(now[at * 7 % 65], now[at * 7 % 65])) for at, rank in enumerate(before)]
    ranks = sorted(made_up + others, key=lambda row: row[2])
    sheet(book, "Xếp hạng cấp xã (tự đặt)", [["SỐ LIỆU TỰ ĐẶT, KHÔNG PHẢI KẾT QUẢ THẬT"], ["TT", "Đơn vị", "Xếp hạng năm 2022", "Xếp hạng năm 2023"], *[[at, *row] for at, row in enumerate(ranks, 1)]], ["A1:D1"])
    sheet(book, "Đơn vị", [["STT", "Đơn vị", "Nhóm"], [1, "Phòng Kinh tế", "Phòng chuyên môn"], [2, "Phòng Quản lý đô thị", "Phòng chuyên môn"], [3, "Phòng Nội vụ", "Phòng chuyên môn"]])
    sheet(book, "Tiêu chí", [["STT", "Tiêu chí", "Điểm tối đa"], ["1", "Chỉ đạo", 4], ["1.1", "Kế hoạch", 2], ["1.2", "Báo cáo", 2]])
    sheet(book, "Điểm", [["Đơn vị", "1.1", "1.2"], ["Phòng Kinh tế", 2, 2], ["Phòng Quản lý đô thị", 2, "-"], ["Phòng Nội vụ", "1,5", 2]])
    save(book, "vung-tau-2023-libreoffice")


for make in (vinh_phuc, own_maxima, matrix_with_maxima, formulas_calculated, formulas_not_calculated, forms, decomposed, unit_columns, vung_tau):
    make()
for name in ("functions-in-cells", "functions-in-cells-libreoffice"):
    functions_in_cells(name)
