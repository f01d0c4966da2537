import type { Theme } from './themes.ts'

/** Fields 1 and 3: public service, health, schools, culture, welfare, religion. */
export const societyThemes: readonly Theme[] = [
  {
    key: 'mot-cua',
    field: 1,
    topic: 'cai-cach-hanh-chinh',
    movement: 'van-hoa-cong-so',
    kind: 'collective',
    collective: 'Bộ phận Một cửa {xa}',
    art: 'mot-cua',
    did: [
      'trả hồ sơ trước hạn và hẹn qua điện thoại cho người ở xa',
      'mang bộ phận tiếp nhận hồ sơ xuống ấp mỗi tháng hai buổi',
    ],
    how: [
      'Anh chị em in sẵn mẫu chữ lớn cho người già, ai không viết được thì được viết giúp.',
      'Hồ sơ trễ dù một ngày cũng có thư xin lỗi kèm ngày hẹn mới.',
    ],
    said: [
      '“Đi một lần là xong, khỏi nghỉ chợ,” một tiểu thương nói.',
      'Người lớn tuổi trong xã gọi đó là “bàn dưới gốc me”.',
    ],
    achievements: [
      { what: 'Hồ sơ trả trước hạn', before: '', unit: '%', from: [61, 75], to: [93, 99] },
      { what: 'Buổi nhận hồ sơ tại ấp', before: '0 buổi/năm', unit: 'buổi/năm', from: [0, 0], to: [16, 24] },
    ],
    model: {
      name: 'Một cửa về ấp',
      conditions: 'Có máy tính xách tay và điểm có sóng',
      cost: 'khoảng 6 triệu đồng mỗi năm',
      duration: 'Ngay tháng đầu',
      steps: [
        ['Chọn ngày', 'Trùng ngày họp ấp.'],
        ['Nhận tại chỗ', 'Ghi giấy hẹn có số điện thoại.'],
        ['Trả tận nơi', 'Người đi thị trấn mang về giúp.'],
      ],
    },
    adopted: ['Mỗi tháng hai buổi tại 5 ấp', 'Hồ sơ trễ giảm còn 2 trong quý'],
  },
  {
    key: 'dan-van',
    field: 1,
    topic: 'hoc-tap-va-lam-theo',
    movement: 'dan-van-kheo',
    kind: 'individual',
    occupation: 'Bí thư chi bộ ấp',
    art: 'ong-gia',
    did: [
      'vận động dân mở rộng lộ mà không một lời khiếu nại',
      'giữ nếp họp chi bộ ngắn, việc nào cũng có người nhận và ngày xong',
    ],
    how: [
      'Ông đến từng nhà vào buổi tối, nghe trước, nói sau, việc khó để lại lần thứ ba.',
      'Bảng phân việc của chi bộ treo ở nhà văn hóa, ai cũng đọc được.',
    ],
    said: [
      '“Ông ấy hứa thì làm, nên dân tin,” một cụ già trong ấp nói.',
      'Có nhà ban đầu không chịu dời hàng rào, sau tự tay dời trước.',
    ],
    achievements: [
      { what: 'Đường ấp được mở rộng', before: '0 km', unit: 'km', from: [0, 0], to: [1, 4] },
      { what: 'Hộ tự nguyện dời hàng rào', before: '0 hộ', unit: 'hộ', from: [0, 0], to: [22, 64] },
    ],
    adopted: ['Bảng phân việc treo ở 4 chi bộ', '2,1 km đường mở xong trong năm'],
  },
  {
    key: 'y-te-ap',
    field: 3,
    topic: 'y-te',
    movement: null,
    kind: 'individual',
    occupation: 'nhân viên y tế ấp',
    art: 'tram-y-te',
    did: [
      'đi từng nhà đo huyết áp, nhắc uống thuốc cho người cao tuổi',
      'theo dõi thai và tiêm ngừa không sót trẻ nào trong ấp',
    ],
    how: [
      'Chị giữ một cuốn sổ ba màu: xanh là ổn, vàng phải đến lại, đỏ phải đưa lên trạm ngay.',
      'Mùa nước lên, chị mượn xuồng đi cho kịp lịch.',
    ],
    said: [
      '“Có chị nhắc tôi mới nhớ uống thuốc,” một bác bảy mươi hai tuổi kể.',
      'Trạm y tế xã mượn cuốn sổ ba màu làm mẫu cho các ấp khác.',
    ],
    achievements: [
      { what: 'Người cao tuổi được theo dõi huyết áp', before: '', unit: 'người', from: [20, 45], to: [110, 190] },
      { what: 'Trẻ tiêm đủ mũi', before: '', unit: '%', from: [82, 90], to: [97, 100] },
    ],
    model: {
      name: 'Sổ ba màu',
      conditions: 'Mỗi ấp một nhân viên y tế',
      cost: '40 nghìn đồng một cuốn',
      duration: 'Sau một quý',
      steps: [
        ['Lập danh sách', 'Mỗi nhà một trang.'],
        ['Tô màu mỗi tuần', 'Xanh, vàng, đỏ.'],
        ['Báo trạm', 'Trang đỏ báo trong ngày.'],
      ],
    },
    adopted: ['5 ấp dùng sổ ba màu', '86 người cao huyết áp uống thuốc đều'],
  },
  {
    key: 'khuyen-hoc',
    field: 3,
    topic: 'giao-duc',
    movement: 'hoc-tap-suot-doi',
    kind: 'household',
    occupation: 'làm thuê',
    art: 'hoc-sinh-nu',
    did: ['nuôi ba con học đại học bằng nghề làm thuê và góp sách cho tủ ấp', 'cho mượn nhà làm lớp phụ đạo buổi tối'],
    how: [
      'Bữa cơm có thể thiếu nhưng đèn học thì không tắt trước chín giờ.',
      'Mùa hè, con lớn dạy lại cho trẻ trong xóm trên chiếc bàn ghép từ cửa cũ.',
    ],
    said: [
      '“Nghèo thì nghèo, chữ phải có,” người cha nói.',
      'Hội khuyến học xã chọn nhà này làm nơi phát quà đầu năm.',
    ],
    achievements: [
      { what: 'Con học đại học, cao đẳng', before: '0 người', unit: 'người', from: [0, 0], to: [2, 4] },
      { what: 'Trẻ học nhóm tại nhà', before: '0 em', unit: 'em', from: [0, 0], to: [8, 22] },
    ],
    adopted: ['Hai nhà mở góc học tập buổi tối', 'Tủ sách 180 cuốn cho ấp'],
  },
  {
    key: 'ngu-am',
    field: 3,
    topic: 'van-hoa-nghe-thuat-the-thao',
    movement: 'toan-dan-doan-ket',
    kind: 'collective',
    collective: 'Đội nhạc ngũ âm {ap}',
    art: 'nhac-ngu-am',
    did: ['dạy nhạc ngũ âm cho thiếu niên mỗi tối thứ Bảy', 'giữ dàn nhạc của phum sóc, biểu diễn không lấy tiền công'],
    how: [
      'Nghệ nhân truyền nghề bằng miệng, nay lớp đã ghi thành bản ký âm để trẻ tập ở nhà.',
      'Nhạc cụ cũ được sửa bằng tiền bà con góp sau mùa lúa.',
    ],
    said: [
      '“Nghe lại tiếng trống, người đi xa cũng muốn về,” vị sư cả nói.',
      'Lễ Ok Om Bok vừa rồi, đội có thêm sáu em nhỏ lên diễn.',
    ],
    achievements: [
      { what: 'Thiếu niên biết chơi nhạc', before: '', unit: 'em', from: [2, 4], to: [14, 28] },
      { what: 'Buổi diễn phục vụ phum sóc', before: '', unit: 'buổi/năm', from: [3, 5], to: [12, 20] },
    ],
    adopted: ['Mở lớp với 11 em', 'Khôi phục dàn nhạc sau 9 năm'],
  },
  {
    key: 'bep-com',
    field: 3,
    topic: 'an-sinh-xa-hoi',
    movement: 'vi-nguoi-ngheo',
    kind: 'collective',
    collective: 'Bếp ăn tình thương {ap}',
    art: 'bep-tinh-thuong',
    did: ['nấu cháo, cơm phát cho bệnh nhân nghèo mỗi sáng', 'góp gạo nuôi bếp suốt năm, sổ thu chi dán trước cửa'],
    how: [
      'Bếp đỏ lửa từ ba giờ sáng, người góp củi, người góp rau, ai rảnh thì đến lặt.',
      'Tiền bạc ghi trên bảng phấn, cuối tháng cộng trước mặt mọi người.',
    ],
    said: [
      '“Chén cháo nóng làm mình đỡ tủi,” một người nuôi bệnh nói.',
      'Có chủ vựa lặng lẽ để bao gạo trước cửa rồi đi.',
    ],
    achievements: [
      { what: 'Suất ăn phát mỗi tháng', before: '', unit: 'suất', from: [200, 500], to: [1500, 4200] },
      { what: 'Người góp công thường xuyên', before: '', unit: 'người', from: [4, 7], to: [18, 45] },
    ],
    model: {
      name: 'Bếp mở sổ',
      conditions: 'Có chỗ nấu gần trạm y tế hoặc bệnh viện',
      cost: 'khoảng 9 triệu đồng mỗi tháng',
      duration: 'Ngay tuần đầu',
      steps: [
        ['Lập nhóm nấu', 'Chia bảy nhóm theo ngày.'],
        ['Mở sổ', 'Bảng thu chi trước cửa.'],
        ['Phát theo phiếu', 'Phiếu do điều dưỡng trưởng đưa.'],
      ],
    },
    adopted: ['Nấu 60 suất mỗi sáng thứ Ba, thứ Sáu', 'Một bếp mới cạnh trạm y tế'],
  },
  {
    key: 'su-sai',
    field: 3,
    topic: 'dan-toc-va-ton-giao',
    movement: 'toan-dan-doan-ket',
    kind: 'individual',
    occupation: 'người có uy tín',
    art: 'su-sai',
    did: [
      'mở lớp chữ Khmer mùa hè và hòa giải chuyện xóm làng',
      'vận động phum sóc giữ sạch đường vào chùa, trồng cây hai bên',
    ],
    how: [
      'Lớp học đặt trong sala, ban ngày trẻ học chữ, chiều cùng quét sân và tưới cây.',
      'Chuyện bờ ranh, chuyện nước ruộng được gọi đến ngồi uống trà rồi phân giải.',
    ],
    said: [
      '“Lời nói nhẹ mà ai cũng nghe,” bà con trong phum sóc nhận xét.',
      'Hai năm nay trong ấp không có đơn kiện nào về đất.',
    ],
    achievements: [
      { what: 'Trẻ học chữ Khmer mỗi hè', before: '', unit: 'em', from: [10, 20], to: [45, 90] },
      { what: 'Vụ việc hòa giải thành', before: '0 vụ', unit: 'vụ', from: [0, 0], to: [6, 19] },
    ],
    adopted: ['Mở lớp hè với 34 em', 'Trồng 400 cây dọc đường vào chùa'],
  },
]
