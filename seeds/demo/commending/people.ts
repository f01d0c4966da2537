import type { Recipient } from './dossier.ts'

/** Who has no record as an exemplar: officials, teachers, those of a sudden deed. All invented, with what they did. */
const someone = (
  name: string,
  note: string,
  what: string,
  summary: string,
  kind: Recipient['kind'] = 'individual',
): Recipient => ({
  ...{ name, note, what, summary, kind },
})

export const honouredOfficer = someone(
  'Huỳnh Trọng Khiêm',
  'Nguyên Phó Giám đốc Sở Nội vụ tỉnh Trà Vinh',
  'Ba mươi lăm năm công tác liên tục, mười một năm giữ chức vụ phó giám đốc sở',
  'Công tác từ tháng 9/1989, trải qua tám vị trí; chủ trì đề án sắp xếp 46 đơn vị sự nghiệp của tỉnh. Nghỉ hưu ngày 01/3/2024.',
)

export const rescue = someone(
  'Danh Sa Oanh',
  'ấp Rùm Sóc, xã Châu Điền',
  'Lặn cứu hai em nhỏ rơi xuống kênh Chông Văn chiều 05/5/2025',
  'Khoảng 16 giờ ngày 05/5/2025, nghe tiếng kêu, anh bơi qua kênh đang chảy xiết, lần lượt đưa hai em 7 và 9 tuổi vào bờ.',
)

export const teachers = [
  ['Phạm Thị Hồng Đào', 'Giáo viên Trường THPT Tam Bình Nam', 'Ôn tập miễn phí buổi tối cho 26 học sinh yếu môn Toán'],
  ['Thạch Minh Châu', 'Giáo viên Trường PTDTNT Ô Lắc', 'Soạn bộ thẻ từ Khmer - Việt cho lớp 10, bốn trường dùng theo'],
  ['Lê Phước Toàn', 'Giáo viên Trường THPT Giồng Trôm Đông', 'Dựng phòng thí nghiệm từ vật liệu tái chế'],
  ['Sơn Thị Kim Ngân', 'Nhân viên thư viện Trường THCS Long Sơn B', 'Đưa tủ sách lưu động đến 9 điểm lẻ'],
  ['Đặng Hữu Lộc', 'Phó Hiệu trưởng Trường THPT Vũng Liêm Tây', 'Giảm 40 % giờ họp bằng sổ điều hành điện tử'],
  ['Trương Ngọc Ánh', 'Giáo viên Trung tâm GDTX Càng Long', 'Vận động 31 thanh niên bỏ học trở lại lớp buổi tối'],
].map(([name, note, what]) => someone(name!, note!, what!, `${what}; được tổ chuyên môn và phụ huynh ghi nhận.`))

export const emulationFighters = {
  teacher: someone(
    'Nguyễn Thị Cẩm Hường',
    'Giáo viên Trường THPT Chợ Lách Tây',
    'Sáng kiến «Nhật ký đọc ba dòng», 14 trường áp dụng trong hai năm',
    'Học sinh mỗi ngày ghi ba dòng về điều vừa đọc; tỉ lệ mượn sách thư viện của trường tăng từ 1,8 lên 6,4 lượt một em.',
  ),
  doctor: someone(
    'Trần Hoàng Phúc',
    'Bác sĩ Bệnh viện Đa khoa khu vực Tiểu Cần',
    'Sáng kiến sàng lọc đột quỵ qua điện thoại, rút ngắn 38 phút từ lúc gọi đến lúc điều trị',
    'Quy trình ba câu hỏi qua điện thoại, áp dụng ở 11 trạm y tế; 73 ca được chuyển đúng tuyến trong giờ vàng.',
  ),
  engineer: someone(
    'Kiên Minh Thiện',
    'Kỹ sư Chi cục Thủy lợi',
    'Sáng kiến van cống tự đóng khi mặn lên, lắp ở 22 cống nội đồng',
    'Van phao tự đóng khi độ mặn vượt ngưỡng, giữ được 1.450 ha lúa qua mùa khô; chi phí bằng một phần tám cống điện.',
  ),
}

export const teams = {
  clinic: someone(
    'Khoa Nội, Bệnh viện Y học cổ truyền',
    'Sở Y tế',
    'Khám lưu động bằng hai thứ tiếng cho 3.120 lượt người cao tuổi',
    'Mỗi tháng hai chuyến đến các phum sóc, có người phiên dịch tiếng Khmer và hồ sơ theo dõi từng người.',
    'collective',
  ),
  ferry: someone(
    'Tổ lái phà Láng Sắt',
    'Sở Xây dựng',
    'Ba năm không để xảy ra tai nạn, chở miễn phí 900 lượt học sinh mỗi tháng',
    'Tổ bảy người chia ca trực đêm, tự góp tiền mua 60 áo phao trẻ em.',
    'collective',
  ),
  guard: someone(
    'Đội dân phòng khóm 4',
    'Phường Trà Vinh',
    'Khống chế đám cháy chợ khóm 4 đêm 15/11/2025, không để lan sang dãy nhà bên',
    'Đội chín người có mặt sau sáu phút, ngắt điện và dập lửa trước khi xe chữa cháy đến; cứu được 14 sạp hàng.',
    'collective',
  ),
}

export const brave = {
  boatman: someone(
    'Lâm Văn Rớt',
    'ấp Bến Cát, xã Tiểu Cần',
    'Cứu ba người trên chiếc ghe chìm giữa sông Hậu đêm 26/9/2025',
    'Một mình chèo xuồng ra giữa sông trong mưa giông, kéo được ba người bám mạn ghe chìm vào bờ sau bốn mươi phút.',
  ),
  driver: someone(
    'Ngô Thanh Sang',
    'Tài xế xe buýt tuyến Trà Vinh - Càng Long',
    'Chặn chiếc xe tải mất phanh trước cổng trường chiều 03/9/2025',
    'Đưa xe buýt không khách chắn đầu dốc, ép xe tải vào taluy; không ai bị thương, 40 học sinh đang tan trường an toàn.',
  ),
  nurse: someone(
    'Thạch Thị Mỹ Duyên',
    'Y sĩ Trạm Y tế xã Nhị Trường',
    'Cấp cứu sản phụ trên đường ngập đêm 01/9/2025',
    'Đỡ đẻ trên xuồng giữa đường ngập, giữ được cả mẹ và con đến khi gặp xe cấp cứu.',
  ),
  electrician: someone(
    'Cao Văn Đực Nhỏ',
    'ấp Ô Rồm, xã Châu Điền',
    'Ngắt lưới điện rơi xuống ruộng, cứu hai người bị giật sáng 11/11/2025',
    'Dùng sào tre khô gạt dây, hô hấp nhân tạo cho người bị nặng đến khi tỉnh; tự mình bị bỏng tay.',
  ),
  student: someone(
    'Huỳnh Gia Khánh',
    'Học sinh lớp 12, xã Càng Long',
    'Cứu bạn đuối nước ở bến Cái Hóp ngày 17/10/2025',
    'Dùng dây và can nhựa làm phao, đưa được hai bạn vào bờ theo đúng cách đã học ở lớp bơi.',
  ),
}

/** Those proposed at Châu Điền, and in the department, in the last weeks. */
export const hamletPeople = [
  [
    'Tổ hùn vốn phụ nữ ấp Ô Rồm',
    'collective',
    'ấp Ô Rồm, xã Châu Điền',
    'Xoay vòng 186 triệu đồng cho 24 chị vay nuôi bò',
  ],
  ['Hộ ông Trầm Văn Bền', 'household', 'ấp Rùm Sóc, xã Châu Điền', 'Hiến 420 m² đất mở rộng lộ ấp'],
  ['Kim Thị Sa Vươl', 'individual', 'ấp Ô Tưng A, xã Châu Điền', 'Bốn năm nấu cháo sáng thứ Hai cho trạm y tế'],
  ['Nguyễn Văn Chớ', 'individual', 'ấp Châu Hưng, xã Châu Điền', 'Sửa xe đạp miễn phí cho 130 học sinh'],
  [
    'Đội bóng chuyền nữ ấp Trà Bôn',
    'collective',
    'ấp Trà Bôn, xã Châu Điền',
    'Gây quỹ học bổng 52 triệu đồng từ các giải ấp',
  ],
  ['Hộ bà Thạch Thị Sương', 'household', 'ấp Ô Mịch, xã Châu Điền', 'Mở giếng lọc cho 36 hộ dùng chung mùa mặn'],
  ['Sơn Phước Hậu', 'individual', 'ấp Ô Tưng B, xã Châu Điền', 'Đọc bản tin xã bằng hai thứ tiếng ba năm liền'],
  ['Hộ ông Kim Sách', 'household', 'ấp Ô Tưng A, xã Châu Điền', 'Cho mượn sân lúa làm lớp xóa mù chữ 14 tháng'],
  ['Lê Thị Bảy Nhỏ', 'individual', 'ấp Rùm Sóc, xã Châu Điền', 'Vá áo, kết nút cho 80 em trước ngày khai trường'],
  ['Chi hội Chữ thập đỏ ấp Ô Mịch', 'collective', 'ấp Ô Mịch, xã Châu Điền', 'Hiến 64 đơn vị máu trong hai năm'],
  [
    'Tổ nhân dân tự quản số 9',
    'collective',
    'ấp Châu Hưng, xã Châu Điền',
    'Hai năm liền không có vụ việc phải đưa lên xã',
  ],
].map(([name, kind, note, what]) =>
  someone(name!, note!, what!, `${what}; bà con trong ấp họp và thống nhất giới thiệu.`, kind as Recipient['kind']),
)

export const schoolPeople = [
  ['Câu lạc bộ robot Trường THPT Mang Thít', 'collective', 'Chế máy đếm cá giống, 6 hộ nuôi đang dùng'],
  ['Võ Thị Thanh Nhàn', 'individual', 'Dạy đàn miễn phí cho 18 em khiếm thị'],
  ['Lý Sóc Kha', 'individual', 'Quay 40 bài giảng ngắn tiếng Khmer phát trên đài xã'],
  ['Tổ Ngữ văn Trường THCS Hòa Tân', 'collective', 'Ngày hội đọc sách cho 11 trường trong vùng'],
  ['Bùi Đăng Khôi', 'individual', 'Đưa 7 học sinh vùng cồn đi thi cấp quốc gia'],
  ['Trần Thị Út Em', 'individual', 'Giữ trẻ miễn phí ngày mùa cho 22 gia đình'],
].map(([name, kind, what]) =>
  someone(name!, 'Ngành giáo dục tỉnh', what!, `${what}; nhà trường và phụ huynh xác nhận.`, kind as Recipient['kind']),
)
