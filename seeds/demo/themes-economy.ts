import type { Theme } from './themes.ts'

/** Field 2: work and trade. */
export const economyThemes: readonly Theme[] = [
  {
    key: 'dua-sap',
    field: 2,
    topic: 'nong-nghiep-nong-thon',
    movement: 'chung-suc-nong-thon-moi',
    kind: 'household',
    art: 'vuon-dua-sap',
    occupation: 'trồng dừa',
    did: ['chuyển {x} công vườn tạp sang dừa sáp xen ca cao', 'giữ vườn dừa qua ba mùa hạn nhờ mương trữ nước mưa'],
    how: [
      'Gia đình bắt đầu bằng 30 cây giống mượn của hội nông dân, mỗi năm nhân thêm một hàng.',
      'Mùa mưa, nước được dẫn từ mái nhà và từ ruộng vào mương lót bạt; mùa khô chỉ tưới gốc vào sáng sớm.',
    ],
    said: [
      '“Trước chỉ mong đủ ăn, nay mỗi rằm có thương lái vào tận vườn,” người trong ấp kể.',
      '“Ai tới hỏi cũng được chỉ tận gốc,” trưởng ban nhân dân ấp nói.',
    ],
    achievements: [
      { what: 'Thu nhập từ vườn dừa', before: '', unit: 'triệu đồng/năm', from: [40, 70], to: [120, 260] },
      { what: 'Số hộ được cho giống, chỉ cách làm', before: '0 hộ', unit: 'hộ', from: [0, 0], to: [5, 18] },
    ],
    model: {
      name: 'Mương trữ nước mưa cho vườn dừa',
      conditions: 'Vườn có từ 3 công, mương cũ còn sâu trên 1 mét',
      cost: 'khoảng 15 triệu đồng',
      duration: 'Sau một mùa mưa',
      steps: [
        ['Vét mương', 'Sâu 1,2 m, đắp bờ bao hai bên.'],
        ['Lót đáy', 'Trải bạt ở đoạn đất cát để nước không thấm.'],
        ['Dẫn nước', 'Nối máng từ mái nhà, lắp lưới chắn lá.'],
        ['Tưới tiết kiệm', 'Tưới gốc hai ngày một lần, đo độ mặn trước khi bơm.'],
      ],
    },
    adopted: ['6 hộ đào xong mương, tưới đủ qua mùa khô', '4,5 ha dừa không phải bơm nước mặn'],
  },
  {
    key: 'lua-tom',
    field: 2,
    topic: 'nong-nghiep-nong-thon',
    movement: 'chung-suc-nong-thon-moi',
    kind: 'individual',
    art: 'lua-tom',
    occupation: 'làm ruộng',
    did: [
      'làm một vụ lúa, một vụ tôm trên cùng thửa ruộng nhiễm mặn',
      'bỏ thuốc trừ sâu, nuôi tôm càng xanh trong ruộng lúa',
    ],
    how: [
      'Mỗi sáng đều đo độ mặn rồi ghi vào lịch treo tường, cửa cống chỉ mở khi nước còn dưới một phần nghìn.',
      'Hai vụ đầu chưa quen, năng suất thấp hơn hàng xóm; từ vụ thứ ba lúa chắc hạt, bán được giá lúa sạch.',
    ],
    said: [
      '“Có tôm trong ruộng thì không ai dám xịt thuốc,” bà con trong tổ hợp tác nói vui.',
      '“Cuốn lịch ghi độ mặn ấy giờ cả xóm mượn xem,” cán bộ khuyến nông xã cho biết.',
    ],
    achievements: [
      { what: 'Lợi nhuận trên một héc-ta', before: '', unit: 'triệu đồng/năm', from: [28, 45], to: [85, 130] },
      { what: 'Số lần phun thuốc trong vụ', before: '', unit: 'lần', from: [5, 8], to: [0, 2] },
    ],
    model: {
      name: 'Một vụ lúa, một vụ tôm',
      conditions: 'Ruộng gần kênh, có ít nhất 5 tháng nước ngọt',
      cost: 'khoảng 28 triệu đồng mỗi héc-ta',
      duration: 'Thấy kết quả sau hai vụ',
      steps: [
        ['Đo nước một mùa', 'Ghi độ mặn mỗi sáng.'],
        ['Đào mương bao', 'Rộng 3 m, chiếm không quá một phần tư ruộng.'],
        ['Sạ thưa, thả tôm', 'Thả sau khi sạ 25 ngày.'],
      ],
    },
    adopted: ['9 hộ làm theo trên 7 ha', '3 hộ vụ đầu lãi hơn 40 triệu đồng mỗi héc-ta'],
  },
  {
    key: 'bo-sinh-san',
    field: 2,
    topic: 'nong-nghiep-nong-thon',
    movement: 'vi-nguoi-ngheo',
    kind: 'household',
    art: 'dan-bo',
    occupation: 'chăn nuôi',
    did: ['từ một con bò vay vốn gây thành đàn, rồi chuyển giống cho hộ nghèo', 'nuôi bò vỗ béo bằng cỏ voi và rơm ủ'],
    how: [
      'Con bò đầu tiên mua bằng 15 triệu đồng vốn vay, chuồng dựng sau nhà bằng cây tạp.',
      'Phân bò ủ với rơm làm phân cho ruộng rau, không bỏ thứ gì.',
    ],
    said: [
      '“Bò đẻ lứa nào cũng để lại một con cho người khó hơn mình,” chủ hộ nói.',
      'Hội phụ nữ xã lấy nơi đây làm điểm họp tổ tiết kiệm.',
    ],
    achievements: [
      { what: 'Đàn bò', before: '', unit: 'con', from: [1, 2], to: [8, 16] },
      { what: 'Bò giống chuyển cho hộ khó khăn', before: '0 con', unit: 'con', from: [0, 0], to: [2, 6] },
    ],
    model: {
      name: 'Ngân hàng bò ấp',
      conditions: 'Có tổ hội đứng ra theo dõi',
      cost: 'khoảng 15 triệu đồng một con giống',
      duration: '18 tháng một vòng',
      steps: [
        ['Chọn hộ', 'Họp dân, chọn hộ có đất trồng cỏ.'],
        ['Giao bò', 'Ký giấy tay ba bên: hộ, tổ, xã.'],
        ['Chuyển bê', 'Con bê đầu giao cho hộ kế tiếp.'],
      ],
    },
    adopted: ['5 con bò giống đã chuyển vòng hai', '8 hộ tham gia, 3 hộ thoát nghèo'],
  },
  {
    key: 'rau-sach',
    field: 2,
    topic: 'nong-nghiep-nong-thon',
    movement: 'chung-suc-nong-thon-moi',
    kind: 'collective',
    collective: 'Tổ hợp tác rau an toàn {ap}',
    art: 'vuon-rau',
    did: ['trồng rau theo lịch chung, bán tận trường học và chợ huyện', 'bỏ thuốc cỏ, ghi nhật ký từng luống rau'],
    how: [
      'Mười một thành viên chia nhau ngày gieo để tuần nào cũng có rau, không ai phải bán tháo.',
      'Sổ ghi phân, thuốc để ở nhà tổ trưởng, ai mua cũng xem được.',
    ],
    said: [
      '“Rau có tên người trồng, nên không ai dám làm ẩu,” tổ trưởng nói.',
      'Bếp ăn trường tiểu học trong xã đặt rau của tổ suốt năm.',
    ],
    achievements: [
      { what: 'Thu nhập mỗi thành viên', before: '', unit: 'triệu đồng/tháng', from: [2, 3], to: [5, 9] },
      { what: 'Diện tích trồng theo nhật ký', before: '0 ha', unit: 'ha', from: [0, 0], to: [2, 6] },
    ],
    model: {
      name: 'Lịch gieo chung',
      conditions: 'Từ 5 hộ ở gần nhau',
      cost: 'không tốn thêm',
      duration: 'Sau hai tháng',
      steps: [
        ['Chia ngày gieo', 'Mỗi hộ một ngày trong tuần.'],
        ['Ghi nhật ký', 'Một trang mỗi luống.'],
        ['Bán chung', 'Một người giao hàng, thanh toán thứ Bảy.'],
      ],
    },
    adopted: ['7 hộ lập tổ, giao rau cho hai trường', '1,8 ha rau vào lịch gieo chung'],
  },
  {
    key: 'may-gia-cong',
    field: 2,
    topic: 'cong-thuong-xay-dung-giao-thong',
    movement: null,
    kind: 'collective',
    collective: 'Tổ may gia công {ap}',
    art: 'may-mac',
    did: ['tạo việc làm tại nhà cho phụ nữ lúc nông nhàn', 'nhận hàng gia công về ấp, ai rảnh giờ nào may giờ ấy'],
    how: [
      'Khởi đầu chỉ có bốn máy cũ đặt nhờ ở nhà văn hóa, nay mỗi tổ viên có một máy ở nhà.',
      'Người lớn tuổi cắt chỉ, người trẻ may chính, tiền công chia theo sản phẩm và dán bảng mỗi tháng.',
    ],
    said: [
      '“Không phải đi Bình Dương nữa,” một chị trong tổ nói ngắn gọn.',
      'Chợ cuối tuần đông hơn từ ngày các chị có tiền công đều.',
    ],
    achievements: [
      { what: 'Người có việc làm tại chỗ', before: '', unit: 'người', from: [4, 6], to: [18, 42] },
      { what: 'Tiền công bình quân', before: '0 đồng', unit: 'triệu đồng/tháng', from: [0, 0], to: [3, 5] },
    ],
    adopted: ['12 chị nhận hàng may tại nhà', 'Một tổ mới với 9 máy'],
  },
  {
    key: 'to-tiet-kiem',
    field: 2,
    topic: 'tai-chinh-ngan-hang',
    movement: 'vi-nguoi-ngheo',
    kind: 'collective',
    collective: 'Tổ tiết kiệm và vay vốn {ap}',
    art: 'cho-que',
    did: [
      'nhiều năm không có nợ quá hạn, giúp tổ viên vay đúng việc',
      'mỗi tháng góp từ 20 nghìn đồng, lập quỹ giúp nhau lúc ngặt',
    ],
    how: [
      'Trước khi bình xét, tổ trưởng đến tận chuồng, tận ruộng xem hộ vay định làm gì.',
      'Ngày giao dịch, sổ được đọc to cho mọi người cùng nghe.',
    ],
    said: [
      '“Mượn tiền phải có cách trả, tính chung với nhau thì ra,” tổ trưởng nói.',
      'Cán bộ tín dụng cho biết tổ này năm nào cũng thu lãi đủ.',
    ],
    achievements: [
      { what: 'Dư nợ đang giúp tổ viên làm ăn', before: '', unit: 'triệu đồng', from: [300, 600], to: [1200, 2600] },
      { what: 'Hộ thoát nghèo nhờ vốn vay', before: '0 hộ', unit: 'hộ', from: [0, 0], to: [4, 15] },
    ],
    adopted: ['Lập quỹ giúp nhau 24 triệu đồng', 'Nợ quá hạn về 0 sau một năm'],
  },
]
