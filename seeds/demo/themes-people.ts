import type { Theme } from './themes.ts'

/** Fields 4, 5 and 6: safety and defence, foreign relations, good people and good deeds. */
export const peopleThemes: readonly Theme[] = [
  {
    key: 'camera-an-ninh',
    field: 4,
    topic: 'phong-chong-toi-pham',
    movement: 'bao-ve-an-ninh',
    kind: 'collective',
    collective: 'Tổ tự quản an ninh {ap}',
    art: 'cong-an',
    did: [
      'góp tiền lắp camera và tuần tra đêm, trộm vặt gần như không còn',
      'hòa giải mâu thuẫn từ đầu hẻm, không để thành vụ việc',
    ],
    how: [
      'Mỗi đêm hai người, hai tiếng đồng hồ, lịch dán ở quán cà phê đầu ấp.',
      'Nhóm tin nhắn của tổ chỉ để báo việc thật, ai đăng chuyện khác bị nhắc.',
    ],
    said: [
      '“Ngủ không phải khóa hai lớp cửa nữa,” một chủ nhà nói.',
      'Công an xã ghi nhận tin báo của tổ năm qua đều chính xác.',
    ],
    achievements: [
      { what: 'Vụ trộm vặt trong năm', before: '', unit: 'vụ', from: [6, 14], to: [0, 2] },
      { what: 'Camera do dân góp tiền', before: '0 chiếc', unit: 'chiếc', from: [0, 0], to: [6, 20] },
    ],
    model: {
      name: 'Tổ tuần tra hai tiếng',
      conditions: 'Từ 14 người tự nguyện',
      cost: 'đèn pin, áo phản quang',
      duration: 'Sau một tháng',
      steps: [
        ['Chia ca', 'Mỗi người một đêm mỗi tuần.'],
        ['Ghi sổ', 'Sổ giao ca ở quán đầu ấp.'],
        ['Báo nhanh', 'Một số điện thoại trực.'],
      ],
    },
    adopted: ['Ba ấp lập tổ, 46 người tham gia', 'Lắp 8 camera bằng tiền góp'],
  },
  {
    key: 'cuu-ho',
    field: 4,
    topic: 'phong-chong-thien-tai-dich-benh',
    movement: 'bao-ve-an-ninh',
    kind: 'collective',
    collective: 'Đội xung kích phòng, chống thiên tai {xa}',
    art: 'dan-cuu-ho',
    did: [
      'trực triều cường, gia cố bờ bao trước khi nước tràn',
      'đưa người già, trẻ nhỏ đến nơi an toàn trong đêm giông',
    ],
    how: [
      'Bao cát xếp sẵn từ tháng Tám, dây thừng và áo phao để ở chỗ ai cũng biết.',
      'Đội có bảng tên từng nhà cần giúp trước, người phụ trách nhà nào nhớ nhà ấy.',
    ],
    said: [
      '“Nghe tiếng kẻng là biết có người tới,” một cụ bà sống một mình kể.',
      'Sau trận triều tháng Mười, không hộ nào mất lúa.',
    ],
    achievements: [
      { what: 'Bờ bao được gia cố', before: '0 m', unit: 'm', from: [0, 0], to: [300, 1800] },
      { what: 'Người được đưa đến nơi an toàn', before: '0 người', unit: 'người', from: [0, 0], to: [18, 90] },
    ],
    adopted: ['Lập đội 22 người, có bảng tên nhà cần giúp', 'Gia cố 640 m bờ bao'],
  },
  {
    key: 'nhap-ngu',
    field: 4,
    topic: 'tuyen-chon-goi-nhap-ngu',
    movement: null,
    kind: 'household',
    occupation: 'làm ruộng',
    art: 'bo-doi',
    did: [
      'có hai con tình nguyện nhập ngũ, ở nhà nhận chăm ruộng giúp nhà có con đi',
      'kể chuyện quân ngũ cho thanh niên trước mùa giao quân',
    ],
    how: [
      'Ngày con lên đường, nhà làm mâm cơm mời cả tổ, không nhận phong bì.',
      'Ông bố là bộ đội phục viên, giữ cuốn sổ ghi ngày sinh của từng thanh niên đến tuổi.',
    ],
    said: ['“Đi rồi mới biết mình lớn,” người con út viết về.', 'Xã giao đủ quân ba năm liền, không ai trốn khám.'],
    achievements: [
      { what: 'Thanh niên được nghe chuyện, viết đơn', before: '', unit: 'người', from: [2, 4], to: [9, 24] },
      { what: 'Công ruộng làm giúp nhà quân nhân', before: '0 công', unit: 'công', from: [0, 0], to: [8, 30] },
    ],
    adopted: ['Bốn nhà nhận ruộng giúp', 'Buổi gặp mặt có 31 thanh niên'],
  },
  {
    key: 'doi-ngoai',
    field: 5,
    topic: 'hop-tac-quoc-te',
    movement: null,
    kind: 'collective',
    collective: 'Nhóm kết nối kiều bào {xa}',
    art: 'van-phong',
    did: [
      'nối kiều bào với trường và trạm y tế quê nhà, tiền đến đúng chỗ',
      'dịch thư, gửi ảnh công trình cho người góp tiền ở xa',
    ],
    how: [
      'Mỗi khoản đều có thư cảm ơn, ảnh trước và sau, tên người nhận việc.',
      'Họp trực tuyến ba tháng một lần, giờ hợp với cả ba múi giờ.',
    ],
    said: [
      '“Gửi về mà thấy tận mắt thì còn muốn gửi nữa,” một kiều bào viết.',
      'Hai phòng học và một giếng nước đã xong.',
    ],
    achievements: [
      { what: 'Công trình được giúp', before: '0 công trình', unit: 'công trình', from: [0, 0], to: [2, 6] },
      { what: 'Tiền đóng góp có sổ công khai', before: '0 đồng', unit: 'triệu đồng', from: [0, 0], to: [180, 720] },
    ],
    adopted: ['Một nhóm mới với 14 kiều bào', 'Sửa xong sân trường'],
  },
  {
    key: 'hien-dat',
    field: 6,
    topic: 'viec-nghia',
    movement: 'chung-suc-nong-thon-moi',
    kind: 'household',
    occupation: 'làm vườn',
    art: 'duong-que',
    did: ['hiến đất và đốn hàng dừa đang trái để mở lộ', 'cho đất làm cầu, còn đứng ra quyên thêm xi măng'],
    how: [
      'Tờ cam kết viết tay trên bàn thờ, có chữ ký của cả ba người con.',
      'Đường xong, nhà tự bỏ tiền trồng lại hàng rào cây xanh.',
    ],
    said: ['“Xe cấp cứu vào được tận cửa là quý nhất,” chủ hộ nói.', 'Mấy nhà cạnh đó thấy vậy cũng lùi hàng rào.'],
    achievements: [
      { what: 'Đất hiến làm đường', before: '0 m²', unit: 'm²', from: [0, 0], to: [180, 1600] },
      { what: 'Hộ được đi lại thuận tiện', before: '0 hộ', unit: 'hộ', from: [0, 0], to: [24, 120] },
    ],
    adopted: ['7 hộ hiến thêm 900 m²', 'Xong 1,2 km lộ 3,5 m'],
  },
  {
    key: 'nha-tinh-thuong',
    field: 6,
    topic: 'viec-nghia',
    movement: 'xoa-nha-tam',
    kind: 'individual',
    occupation: 'thợ hồ',
    art: 'nha-tinh-thuong',
    did: ['nhận xây nhà tình thương không lấy tiền công', 'gom thợ trong ấp dựng lại nhà sập sau giông'],
    how: [
      'Anh chỉ nhận cơm trưa; cát đá ai cho được gì ghi vào tấm ván dựng ở đầu hẻm.',
      'Chủ nhật nào cũng có dăm ba người đến phụ, có cả học sinh.',
    ],
    said: [
      '“Có mái nhà rồi con tôi mới chịu đi học lại,” một người mẹ nói.',
      'Thợ trẻ theo anh học nghề, học luôn cách làm việc nghĩa.',
    ],
    achievements: [
      { what: 'Nhà dựng, sửa cho người nghèo', before: '0 căn', unit: 'căn', from: [0, 0], to: [4, 17] },
      { what: 'Ngày công góp', before: '0 công', unit: 'công', from: [0, 0], to: [120, 540] },
    ],
    model: {
      name: 'Đội thợ Chủ nhật',
      conditions: 'Từ 3 thợ chính',
      cost: 'vật liệu do bà con góp',
      duration: '3–4 tuần một căn',
      steps: [
        ['Xét nhà', 'Ấp họp, chọn nhà dột nhất.'],
        ['Góp vật liệu', 'Bảng tên treo ở đầu hẻm.'],
        ['Dựng', 'Ba Chủ nhật liền.'],
      ],
    },
    adopted: ['Đội 8 thợ, dựng 3 căn', 'Sửa 5 mái nhà trước mùa mưa'],
  },
  {
    key: 'hien-mau',
    field: 6,
    topic: 'viec-nghia',
    movement: null,
    kind: 'individual',
    occupation: 'chạy xe ôm',
    art: 'hien-mau',
    did: ['hiến máu đều mỗi quý và chở người hiến đi miễn phí', 'lập nhóm máu hiếm, có điện thoại là lên đường'],
    how: [
      'Cuốn sổ nhỏ ghi nhóm máu của từng người trong xóm, ai đi được lúc nào.',
      'Lần đầu anh hiến vì một sản phụ không quen, từ đó thành nếp.',
    ],
    said: ['“Máu mình còn chảy trong người khác là vui rồi,” anh nói.', 'Bệnh viện lưu số của anh ở dòng đầu.'],
    achievements: [
      { what: 'Lần hiến máu', before: '', unit: 'lần', from: [1, 3], to: [14, 38] },
      { what: 'Người vận động được', before: '0 người', unit: 'người', from: [0, 0], to: [20, 95] },
    ],
    adopted: ['Danh sách 42 người theo nhóm máu', 'Hai đợt hiến, 61 đơn vị máu'],
  },
  {
    key: 'chuyen-xe',
    field: 6,
    topic: 'viec-nghia',
    movement: 'vi-nguoi-ngheo',
    kind: 'collective',
    collective: 'Đội xe chuyển bệnh không đồng {ap}',
    art: 'xe-cuu-thuong',
    did: ['chở bệnh nhân nghèo lên tuyến trên, ngày đêm đều đi', 'góp tiền mua xe cũ, tự sửa, tự lái'],
    how: [
      'Bốn tài xế chia ca, điện thoại trực dán ở trạm y tế và các quán đầu ấp.',
      'Xăng do một cây xăng trong xã ứng trước, cuối tháng bà con góp trả.',
    ],
    said: [
      '“Hai giờ sáng gọi vẫn nghe máy,” người nhà một bệnh nhân kể.',
      'Xe đã chạy quãng đường dài bằng mấy vòng đất nước.',
    ],
    achievements: [
      { what: 'Chuyến chở bệnh miễn phí', before: '0 chuyến', unit: 'chuyến', from: [0, 0], to: [60, 340] },
      { what: 'Tài xế tình nguyện', before: '1 người', unit: 'người', from: [1, 1], to: [3, 8] },
    ],
    adopted: ['Một xe, hai tài xế trực đêm', '28 chuyến trong ba tháng'],
  },
]
