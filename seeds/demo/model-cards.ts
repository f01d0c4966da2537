type Told = { problem: string; results: string; limits: string }

/** What the cards of some models tell besides their steps, all invented: by the name of the model. */
const told: Readonly<Record<string, Told>> = {
  'Mương trữ nước mưa cho vườn dừa': {
    problem: 'Mùa khô nước kênh mặn trên 4‰, dừa rụng trái non, mỗi vụ mất gần nửa sản lượng.',
    results: 'Qua ba mùa khô, vườn không phải bơm nước kênh; trái mỗi cây từ 40 lên 65 một năm.',
    limits: 'Không hợp đất cát không lót được đáy và vườn dưới 3 công: mương chiếm hết đất trồng.',
  },
  'Một vụ lúa, một vụ tôm': {
    problem: 'Hai vụ lúa thì vụ sau nhiễm mặn, lỗ giống và phân ba năm liền.',
    results: 'Lãi mỗi héc-ta từ 18 lên 58 triệu đồng một năm; bớt một phần ba lượng thuốc.',
    limits: 'Nơi nước ngọt dưới 5 tháng thì lúa lép; ruộng xa kênh tốn dầu bơm hơn phần lãi.',
  },
  'Ngân hàng bò ấp': {
    problem: 'Hộ nghèo có đất trồng cỏ mà không có vốn mua con giống, vay ngoài lãi cao.',
    results: 'Từ 10 con giống, sau bốn năm có 31 hộ nuôi, 12 hộ thoát nghèo.',
    limits: 'Không có tổ theo dõi thì bê không được chuyển; hộ không có đất trồng cỏ dễ bán bò sớm.',
  },
}

/** The rest of a model's card for the demonstration; whom to ask is always the office of its unit. */
export const cardOf = (name: string, unitName: string) => ({
  ...told[name],
  contact: `Bộ phận Văn hóa - Xã hội, ${unitName}`,
})
