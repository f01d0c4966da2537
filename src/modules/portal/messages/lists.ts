import { messages } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'

/** The words of the lists of exemplars and of units. */
export const t = messages({
  exemplars: { vi: 'Điển hình tiên tiến', km: 'គំរូជឿនលឿន', en: 'Exemplars' },
  exemplarsIntro: {
    vi: 'Những người, hộ gia đình, tập thể và mô hình đã được công nhận và đồng ý giới thiệu trên trang này. Mới công nhận đứng trước.',
    km: 'មនុស្ស គ្រួសារ សមូហភាព និងគំរូដែលបានទទួលស្គាល់ ហើយយល់ព្រមឱ្យណែនាំលើទំព័រនេះ។ អ្នកទើបទទួលស្គាល់ឈរមុន។',
    en: 'People, households, groups and ways of working that were recognised and agreed to be shown here. The newest come first.',
  },
  nExemplars: {
    vi: (n: number) => `${numberIn('vi', n)} điển hình`,
    km: (n: number) => `គំរូ ${numberIn('km', n)}`,
    en: (n: number) => (n === 1 ? '1 exemplar' : `${numberIn('en', n)} exemplars`),
  },
  noExemplars: { vi: 'Chưa có điển hình nào', km: 'មិនទាន់មានគំរូ', en: 'No exemplars yet' },
  who: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplar' },
  units: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Units' },
  unitsIntro: {
    vi: 'Mỗi đơn vị có trang riêng với các chuyện ở đó. Đơn vị cũ vẫn giữ địa chỉ và cho biết nay thuộc đâu.',
    km: 'អង្គភាពនីមួយៗមានទំព័ររបស់ខ្លួន ជាមួយរឿងនៅទីនោះ។ អង្គភាពចាស់នៅតែមានអាសយដ្ឋាន ហើយប្រាប់ថាឥឡូវស្ថិតក្នុងណា។',
    en: 'Every unit has a page with the stories from there. Former units keep theirs and say what they are part of now.',
  },
  communes: { vi: 'Xã, phường', km: 'ឃុំ សង្កាត់', en: 'Communes' },
  offices: {
    vi: 'Cơ quan, đoàn thể, doanh nghiệp',
    km: 'ស្ថាប័ន អង្គការ សហគ្រាស',
    en: 'Offices, organisations, enterprises',
  },
  areas: { vi: 'Tỉnh, huyện', km: 'ខេត្ត ស្រុក', en: 'Provinces and districts' },
  former: { vi: 'Đơn vị cũ', km: 'អង្គភាពចាស់', en: 'Former units' },
})
