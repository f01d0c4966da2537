import { messages } from '#platform/i18n.ts'

/**
 * What a report says by itself. `{I2}` stands for a figure: a link on the page, a number in the document.
 * The parts of a sum are named so that a reader can add them up.
 */
export const t = messages({
  found: {
    vi: 'Phát hiện {I2} nhân tố mới: {I2a} do đơn vị phát hiện, {I2b} do người dân giới thiệu, {I2c} từ Mặt trận, đoàn thể, {I2d} từ báo chí, {I2e} từ cuộc thi.',
    km: 'រកឃើញ {I2}៖ {I2a} ដោយអង្គភាព {I2b} ដោយប្រជាពលរដ្ឋ {I2c} ពីរណសិរ្ស {I2d} ពីសារព័ត៌មាន {I2e} ពីការប្រឡង។',
    en: '{I2} found: {I2a} by the unit, {I2b} through citizens, {I2c} through the Front and mass organisations, {I2d} through the press, {I2e} through contests.',
  },
  fostered: {
    vi: 'Lập {I5} kế hoạch bồi dưỡng: {I5a} đã tiến bộ, {I5c} đang làm, {I5b} dừng.',
    km: 'បង្កើតផែនការបំប៉ន {I5}៖ {I5a} រីកចម្រើន {I5c} កំពុងធ្វើ {I5b} ឈប់។',
    en: '{I5} fostering plans opened: {I5a} progressed, {I5c} in hand, {I5b} stopped.',
  },
  recognised: {
    vi: 'Công nhận {I3} điển hình, trong đó {I4a} người trực tiếp lao động, {I4b} nữ, {I4c} người dân tộc Khmer.',
    km: 'ទទួលស្គាល់ {I3} ក្នុងនោះ {I4a} អ្នកធ្វើការផ្ទាល់ {I4b} ស្ត្រី {I4c} ខ្មែរ។',
    en: '{I3} recognised, of whom {I4a} direct workers, {I4b} women, {I4c} Khmer.',
  },
  published: {
    vi: 'Đăng {I6} tin, bài về điển hình. Có {I14} sự đồng ý công bố đang còn hiệu lực; {I14a} sự đồng ý được rút trong năm.',
    km: 'ផ្សាយ {I6} អត្ថបទ។ ការយល់ព្រម {I14} នៅមានសុពលភាព; {I14a} ត្រូវបានដក។',
    en: '{I6} stories published. {I14} consents in force; {I14a} withdrawn in the year.',
  },
  carried: {
    vi: 'Phát, đăng {I6d} lần ở nơi khác: {I6r} trên phát thanh, truyền hình, {I6l} trên loa truyền thanh, {I6b} trên báo in và ấn phẩm, {I6w} trên mạng, {I6k} qua báo cáo viên.',
    km: 'ផ្សាយ {I6d} ដងនៅកន្លែងផ្សេង៖ {I6r} តាមវិទ្យុ ទូរទស្សន៍ {I6l} តាមឧគ្ឃោសនសព្ទ {I6b} លើសារព័ត៌មានបោះពុម្ព {I6w} លើបណ្តាញ {I6k} តាមអ្នករាយការណ៍។',
    en: 'Carried {I6d} times elsewhere: {I6r} on radio and television, {I6l} by loudspeaker, {I6b} in print, {I6w} on the web, {I6k} by rapporteurs.',
  },
  reached: {
    vi: 'Các tin, bài có {I6v} lượt đọc trên cổng, {I6m} thư đến người đăng ký, {I6a} phút trên sóng và trên loa.',
    km: 'អត្ថបទមានការអាន {I6v} ដង សំបុត្រ {I6m} និង {I6a} នាទីលើរលកអាកាស។',
    en: 'The stories were read {I6v} times on the portal, went out in {I6m} mails, and were {I6a} minutes on the air.',
  },
  replicated: {
    vi: 'Ghi nhận {I9} nơi làm theo: {I9a} đã được xác nhận, {I9b} chờ xác nhận, {I9c} không được xác nhận; có {I9m} mô hình, điển hình được làm theo.',
    km: 'កត់ត្រា {I9} កន្លែងធ្វើតាម៖ {I9a} បានបញ្ជាក់ {I9b} រង់ចាំ {I9c} មិនបានបញ្ជាក់; {I9m} គំរូត្រូវបានធ្វើតាម។',
    en: '{I9} adoptions recorded: {I9a} confirmed, {I9b} waiting, {I9c} declined; {I9m} exemplars followed.',
  },
  quota: {
    vi: (owed: number) =>
      `Có {I3q} gương vừa được tuyên truyền vừa được nhân rộng trong năm; Kế hoạch yêu cầu ít nhất ${owed}.`,
    km: (owed: number) => `គំរូ {I3q} ត្រូវបានផ្សព្វផ្សាយ និងពង្រីក; ផែនការទាមទារ ${owed}។`,
    en: (owed: number) => `{I3q} exemplars were both publicised and replicated; the plan asks for at least ${owed}.`,
  },
  quotaFree: {
    vi: 'Có {I3q} gương vừa được tuyên truyền vừa được nhân rộng trong năm; Kế hoạch giao tùy tình hình.',
    km: 'គំរូ {I3q} ត្រូវបានផ្សព្វផ្សាយ និងពង្រីក។',
    en: '{I3q} exemplars were both publicised and replicated; the plan leaves the number to the unit.',
  },
  ...{
    I2: { vi: 'Nhân tố mới phát hiện', km: 'រកឃើញ', en: 'Found' },
    I2a: { vi: 'Do đơn vị phát hiện', km: 'ដោយអង្គភាព', en: 'Found by the unit' },
    I2b: { vi: 'Do người dân giới thiệu', km: 'ដោយប្រជាពលរដ្ឋ', en: 'Through citizens' },
    I2c: { vi: 'Từ Mặt trận, đoàn thể', km: 'ពីរណសិរ្ស', en: 'Through the Front' },
    I2d: { vi: 'Từ báo chí', km: 'ពីសារព័ត៌មាន', en: 'Through the press' },
    I2e: { vi: 'Từ cuộc thi', km: 'ពីការប្រឡង', en: 'Through contests' },
    I3: { vi: 'Điển hình được công nhận', km: 'បានទទួលស្គាល់', en: 'Recognised' },
    I3q: { vi: 'Vừa tuyên truyền vừa nhân rộng', km: 'ផ្សព្វផ្សាយ និងពង្រីក', en: 'Publicised and replicated' },
    I4a: { vi: 'Người trực tiếp lao động', km: 'អ្នកធ្វើការផ្ទាល់', en: 'Direct workers' },
    I4b: { vi: 'Nữ', km: 'ស្ត្រី', en: 'Women' },
    I4c: { vi: 'Người dân tộc Khmer', km: 'ខ្មែរ', en: 'Khmer' },
    I5: { vi: 'Kế hoạch bồi dưỡng đã lập', km: 'ផែនការបំប៉ន', en: 'Fostering plans opened' },
    I5a: { vi: 'Kế hoạch có tiến bộ', km: 'រីកចម្រើន', en: 'Plans that progressed' },
    I5b: { vi: 'Kế hoạch dừng', km: 'ឈប់', en: 'Plans stopped' },
    I5c: { vi: 'Kế hoạch đang làm', km: 'កំពុងធ្វើ', en: 'Plans in hand' },
    I6: { vi: 'Tin, bài đã đăng', km: 'អត្ថបទផ្សាយ', en: 'Stories published' },
    I6d: { vi: 'Lần phát, đăng ở nơi khác', km: 'ផ្សាយនៅកន្លែងផ្សេង', en: 'Times carried elsewhere' },
    I6r: { vi: 'Trên phát thanh, truyền hình', km: 'វិទ្យុ ទូរទស្សន៍', en: 'On radio and television' },
    I6l: { vi: 'Trên loa truyền thanh', km: 'ឧគ្ឃោសនសព្ទ', en: 'By loudspeaker' },
    I6b: { vi: 'Trên báo in và ấn phẩm', km: 'សារព័ត៌មានបោះពុម្ព', en: 'In print' },
    I6w: { vi: 'Trên báo mạng, trang khác, mạng xã hội', km: 'លើបណ្តាញ', en: 'On the web' },
    I6k: { vi: 'Qua báo cáo viên', km: 'តាមអ្នករាយការណ៍', en: 'By rapporteurs' },
    I6a: { vi: 'Phút trên sóng và trên loa', km: 'នាទីលើរលកអាកាស', en: 'Minutes on the air' },
    I6v: { vi: 'Lượt đọc trên cổng', km: 'ការអានលើទំព័រ', en: 'Readings on the portal' },
    I6m: { vi: 'Thư đến người đăng ký', km: 'សំបុត្រដល់អ្នកចុះឈ្មោះ', en: 'Mails to subscribers' },
    I9: { vi: 'Nơi làm theo đã ghi nhận', km: 'កន្លែងធ្វើតាម', en: 'Adoptions recorded' },
    I9a: { vi: 'Nơi làm theo đã xác nhận', km: 'បានបញ្ជាក់', en: 'Adoptions confirmed' },
    I9b: { vi: 'Nơi làm theo chờ xác nhận', km: 'រង់ចាំបញ្ជាក់', en: 'Adoptions waiting' },
    I9c: { vi: 'Nơi làm theo không được xác nhận', km: 'មិនបានបញ្ជាក់', en: 'Adoptions declined' },
    I9m: { vi: 'Điển hình được làm theo', km: 'គំរូត្រូវបានធ្វើតាម', en: 'Exemplars followed' },
    I14: { vi: 'Sự đồng ý còn hiệu lực', km: 'ការយល់ព្រមមានសុពលភាព', en: 'Consents in force' },
    I14a: { vi: 'Sự đồng ý được rút trong năm', km: 'ការយល់ព្រមបានដក', en: 'Consents withdrawn' },
  },
})
