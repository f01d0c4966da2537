import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of the work on the choice for the nation. */
export const t = messages({
  chooseForNation: {
    vi: ({ note }: Told) => `Chọn, gửi điển hình giới thiệu Trung ương năm ${note}`,
    km: ({ note }: Told) => `ជ្រើសរើសគំរូជូនមជ្ឈិមឆ្នាំ ${note}`,
    en: ({ note }: Told) => `Choose and send for the nation, ${note}`,
  },
  chooseForNationWhy: {
    vi: ({ left, of }: Told) => `Còn thiếu ${left} so với số ít nhất; được chọn nhiều nhất ${of}`,
    km: ({ left, of }: Told) => `នៅខ្វះ ${left} ច្រើនបំផុត ${of}`,
    en: ({ left, of }: Told) => `${left} short of the least number; at most ${of}`,
  },
  chooseForNationAct: { vi: 'Mở đợt chọn', km: 'បើកវគ្គ', en: 'Open the round' },
  mendChoice: {
    vi: ({ name }: Told) => `Bổ sung để giới thiệu Trung ương: ${name}`,
    km: ({ name }: Told) => `កែដើម្បីណែនាំទៅមជ្ឈិម៖ ${name}`,
    en: ({ name }: Told) => `Mend the choice for the nation: ${name}`,
  },
  mendChoiceWhy: { vi: ({ note }: Told) => note, km: ({ note }: Told) => note, en: ({ note }: Told) => note },
  mendChoiceAct: { vi: 'Xem và gửi lại', km: 'មើល និងផ្ញើឡើងវិញ', en: 'Look and send again' },
  gatherChoices: {
    vi: ({ left, note }: Told) => `Tổng hợp ${left} điển hình đơn vị gửi, đợt năm ${note}`,
    km: ({ left, note }: Told) => `ប្រមូលគំរូ ${left} វគ្គឆ្នាំ ${note}`,
    en: ({ left, note }: Told) => `Gather ${left} sent by units, round of ${note}`,
  },
  gatherChoicesWhy: {
    vi: ({ on }: Told) => `Đơn vị gửi từ ngày ${on}, chưa tổng hợp vào danh sách của tỉnh`,
    km: ({ on }: Told) => `ផ្ញើពីថ្ងៃ ${on} មិនទាន់ប្រមូល`,
    en: ({ on }: Told) => `Sent since ${on}, not on the province’s list yet`,
  },
  gatherChoicesAct: { vi: 'Xem đơn vị', km: 'មើលអង្គភាព', en: 'See the units' },
  appraiseChoices: {
    vi: ({ left, note }: Told) => `Thẩm định ${left} điển hình để giới thiệu Trung ương năm ${note}`,
    km: ({ left, note }: Told) => `វាយតម្លៃគំរូ ${left} ឆ្នាំ ${note}`,
    en: ({ left, note }: Told) => `Appraise ${left} for the nation, ${note}`,
  },
  appraiseChoicesWhy: {
    vi: () => 'Đã tổng hợp, chưa có kết luận thẩm định',
    km: () => 'បានប្រមូល មិនទាន់វាយតម្លៃ',
    en: () => 'Gathered, without a verdict yet',
  },
  appraiseChoicesAct: { vi: 'Mở đợt', km: 'បើកវគ្គ', en: 'Open the round' },
  doUnitTask: {
    vi: ({ name }: Told) => `Việc theo kế hoạch: ${name}`,
    km: ({ name }: Told) => `ការងារតាមផែនការ៖ ${name}`,
    en: ({ name }: Told) => `Planned: ${name}`,
  },
  doUnitTaskWhy: {
    vi: ({ note }: Told) => `Đơn vị ghi cho khoản ${note}, chưa ghi đã làm trong năm nay`,
    km: ({ note }: Told) => `សម្រាប់ប្រការ ${note} មិនទាន់ធ្វើឆ្នាំនេះ`,
    en: ({ note }: Told) => `For clause ${note}, not noted as done this year`,
  },
  doUnitTaskAct: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Note it' },
  readGuidance: {
    vi: ({ name }: Told) => `Đọc văn bản hướng dẫn: ${name}`,
    km: ({ name }: Told) => `អានឯកសារណែនាំ៖ ${name}`,
    en: ({ name }: Told) => `Read the guidance: ${name}`,
  },
  readGuidanceWhy: {
    vi: ({ note }: Told) => `${note}, gửi cho đơn vị, chưa ai ghi đã đọc`,
    km: ({ note }: Told) => `${note} មិនទាន់មាននរណាអាន`,
    en: ({ note }: Told) => `${note}, sent to the unit, not noted as read`,
  },
  readGuidanceAct: { vi: 'Mở văn bản', km: 'បើកឯកសារ', en: 'Open it' },
  nameForDelegation: {
    vi: ({ name }: Told) => `Cử người vào đoàn: ${name}`,
    km: ({ name }: Told) => `តែងតាំងប្រតិភូ៖ ${name}`,
    en: ({ name }: Told) => `Name who goes: ${name}`,
  },
  nameForDelegationWhy: {
    vi: ({ left, of }: Told) => `Được phân ${of} chỗ, còn ${left} chỗ chưa có tên`,
    km: ({ left, of }: Told) => `មាន ${of} កន្លែង នៅសល់ ${left}`,
    en: ({ left, of }: Told) => `${of} seats were given; ${left} without a name`,
  },
  nameForDelegationAct: { vi: 'Cử người', km: 'តែងតាំង', en: 'Name them' },
  confirmDelegates: {
    vi: ({ name, left }: Told) => `Chốt ${left} đại biểu: ${name}`,
    km: ({ name, left }: Told) => `បញ្ជាក់ប្រតិភូ ${left}៖ ${name}`,
    en: ({ name, left }: Told) => `Confirm ${left} delegates: ${name}`,
  },
  confirmDelegatesWhy: {
    vi: ({ on }: Told) => `Đơn vị cử từ ngày ${on}, chưa chốt`,
    km: ({ on }: Told) => `តែងតាំងពីថ្ងៃ ${on}`,
    en: ({ on }: Told) => `Named since ${on}, not confirmed yet`,
  },
  confirmDelegatesAct: { vi: 'Xem người đi', km: 'មើល', en: 'See who goes' },
  settleDelegation: {
    vi: ({ name }: Told) => `Chốt đoàn: ${name}`,
    km: ({ name }: Told) => `សម្រេចគណៈ៖ ${name}`,
    en: ({ name }: Told) => `Settle the delegation: ${name}`,
  },
  settleDelegationWhy: {
    vi: ({ left, of }: Told) => `Đã hết hạn cử người hoặc đủ người; có ${left} trên ${of} chỗ, tất cả đã chốt`,
    km: ({ left, of }: Told) => `មាន ${left} ក្នុងចំណោម ${of} កន្លែង`,
    en: ({ left, of }: Told) => `Names are in or the day has passed; ${left} of ${of} seats, all confirmed`,
  },
  settleDelegationAct: { vi: 'Mở đoàn', km: 'បើកគណៈ', en: 'Open the delegation' },
})
