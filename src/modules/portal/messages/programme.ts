import { messages } from '#platform/i18n.ts'

/** The words of the page about the programme. */
export const t = messages({
  title: { vi: 'Về chương trình', km: 'អំពីកម្មវិធី', en: 'About the programme' },
  term: {
    vi: (from: string, to: string) => `Thực hiện từ ${from} đến hết ${to}.`,
    km: (from: string, to: string) => `អនុវត្តពី ${from} ដល់ ${to}។`,
    en: (from: string, to: string) => `From ${from} to ${to}.`,
  },
  basedOn: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'Based on' },
  source: { vi: 'Nguồn', km: 'ប្រភព', en: 'Source' },
  intro: {
    vi: 'Từng khoản của kế hoạch và việc đã làm được, đếm từ những gì đang công khai trên trang này. Mỗi con số mở ra danh sách của nó.',
    km: 'ចំណុចនីមួយៗនៃផែនការ និងអ្វីដែលបានធ្វើ រាប់ពីអ្វីដែលផ្សាយនៅទីនេះ។ តួលេខនីមួយៗបើកបញ្ជីរបស់វា។',
    en: 'Each clause of the plan and how far it is, counted from what is public here. Every figure opens its list.',
  },
  summary: { vi: 'Tóm tắt', km: 'សង្ខេប', en: 'In short' },
  clauses: { vi: 'Từng khoản của kế hoạch', km: 'ចំណុចនីមួយៗនៃផែនការ', en: 'The plan, clause by clause' },
  wholeText: { vi: 'Xem lời văn của khoản', km: 'មើលអត្ថបទចំណុច', en: 'Read the text of the clause' },
  underway: { vi: 'Đang thực hiện', km: 'កំពុងអនុវត្ត', en: 'Under way' },
  empty: { vi: 'Chưa có kết quả công khai', km: 'មិនទាន់មានលទ្ធផលផ្សាយ', en: 'Nothing public yet' },
  unrecorded: { vi: 'Chưa có số liệu trên trang này', km: 'មិនទាន់មានទិន្នន័យនៅទីនេះ', en: 'No figures here yet' },
  movements: { vi: 'Phong trào thi đua, cuộc vận động', km: 'ចលនាប្រឡងប្រណាំង', en: 'Movements and campaigns' },
  movementTable: { vi: 'Bảng các phong trào', km: 'តារាងចលនា', en: 'Table of movements' },
  carriedTable: { vi: 'Bảng theo kênh', km: 'តារាងតាមបណ្តាញ', en: 'Table by channel' },
  movement: { vi: 'Phong trào', km: 'ចលនា', en: 'Movement' },
  launchedBy: { vi: 'Cơ quan phát động', km: 'អ្នកផ្តើម', en: 'Launched by' },
  document: { vi: 'Văn bản', km: 'លិខិត', en: 'Document' },
  exemplars: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplars' },
  carriedTitle: { vi: 'Chuyện đã được đưa ở đâu', km: 'រឿងត្រូវបានផ្សាយនៅឯណា', en: 'Where stories were carried' },
  channel: { vi: 'Kênh', km: 'បណ្តាញ', en: 'Channel' },
  times: { vi: 'Lượt đưa', km: 'ចំនួនដង', en: 'Times' },
  storiesCarried: { vi: 'Chuyện', km: 'រឿង', en: 'Stories' },
  nothingCarried: {
    vi: 'Chưa ghi nhận lượt đưa nào của báo, đài, loa. Cơ quan đã đưa chuyện báo cho nơi viết chuyện để ghi nhận.',
    km: 'មិនទាន់មានកំណត់ត្រា។ ស្ថាប័នដែលបានផ្សាយ សូមជូនដំណឹងដល់អ្នកសរសេររឿង។',
    en: 'Nothing has been recorded yet. Whoever carried a story tells the desk that wrote it.',
  },
  noProgramme: {
    vi: 'Chưa có chương trình nào được công bố',
    km: 'មិនទាន់មានកម្មវិធី',
    en: 'No programme has been published',
  },
  radio: { vi: 'Phát thanh', km: 'វិទ្យុ', en: 'Radio' },
  television: { vi: 'Truyền hình', km: 'ទូរទស្សន៍', en: 'Television' },
  loudspeaker: { vi: 'Loa truyền thanh', km: 'ឧបករណ៍បំពងសំឡេង', en: 'Loudspeakers' },
  print: { vi: 'Báo in', km: 'សារព័ត៌មានបោះពុម្ព', en: 'Print' },
  web: { vi: 'Trang tin điện tử', km: 'គេហទំព័រ', en: 'Web sites' },
  social: { vi: 'Mạng xã hội', km: 'បណ្តាញសង្គម', en: 'Social networks' },
  spoken: { vi: 'Báo cáo viên nói trực tiếp', km: 'អ្នករាយការណ៍និយាយផ្ទាល់', en: 'Told by rapporteurs' },
})

/** What each figure counts, after its number. */
export const figureWords = messages({
  recognised: {
    vi: 'điển hình được công nhận, đang công khai',
    km: 'គំរូដែលបានទទួលស្គាល់',
    en: 'exemplars recognised and public',
  },
  stories: { vi: 'chuyện đã đăng', km: 'រឿងដែលបានផ្សាយ', en: 'stories published' },
  khmer: { vi: 'chuyện bằng tiếng Khmer', km: 'រឿងជាភាសាខ្មែរ', en: 'stories in Khmer' },
  adoptions: { vi: 'lượt làm theo đã xác nhận', km: 'ដងដែលគេធ្វើតាម', en: 'confirmed adoptions' },
  models: { vi: 'cách làm hay', km: 'វិធីល្អ', en: 'ways that work' },
  desks: { vi: 'đơn vị có chuyện trên trang', km: 'អង្គភាពដែលមានរឿង', en: 'units with stories' },
  movements: { vi: 'phong trào, cuộc vận động', km: 'ចលនា', en: 'movements' },
  carried: { vi: 'lượt đưa trên báo, đài, loa, mạng', km: 'ដងនៃការផ្សាយ', en: 'times carried elsewhere' },
  heard: { vi: 'bản tin nghe được', km: 'សំឡេងអាចស្តាប់បាន', en: 'pieces to listen to' },
  printable: { vi: 'chuyện có trong sách điện tử', km: 'រឿងក្នុងសៀវភៅអេឡិចត្រូនិក', en: 'stories in the e-books' },
  regulations: { vi: 'quy định tiêu chuẩn đã ban hành', km: 'បទប្បញ្ញត្តិលក្ខណៈវិនិច្ឆ័យ', en: 'regulations on criteria' },
  honours: { vi: 'khen thưởng còn hiệu lực', km: 'ការលើកសរសើរ', en: 'commendations in force' },
  province: {
    vi: 'điển hình cấp tỉnh, toàn quốc',
    km: 'គំរូថ្នាក់ខេត្ត ថ្នាក់ជាតិ',
    en: 'exemplars of the province and the nation',
  },
  replicated: {
    vi: 'điển hình đã tuyên truyền và nhân rộng',
    km: 'គំរូដែលបានផ្សព្វផ្សាយ និងពង្រីក',
    en: 'exemplars publicised and replicated',
  },
  communes: { vi: 'xã, phường có điển hình', km: 'ឃុំ សង្កាត់ដែលមានគំរូ', en: 'communes with exemplars' },
  reports: { vi: 'báo cáo năm đã gửi', km: 'របាយការណ៍ប្រចាំឆ្នាំដែលបានផ្ញើ', en: 'yearly reports sent' },
})
