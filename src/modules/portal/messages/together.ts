import { messages } from '#platform/i18n.ts'

/** The words of who works together for the programme, and of the columns opened for it. */
export const t = messages({
  coordinations: { vi: 'Chương trình phối hợp', km: 'កម្មវិធីសហការ', en: 'Coordination programmes' },
  noCoordinations: {
    vi: 'Chưa có chương trình phối hợp nào được ghi nhận.',
    km: 'មិនទាន់មានកម្មវិធីសហការ។',
    en: 'No coordination programme has been recorded yet.',
  },
  coordinationTable: { vi: 'Bảng chương trình phối hợp', km: 'តារាងកម្មវិធីសហការ', en: 'Table of programmes' },
  subject: { vi: 'Nội dung', km: 'ខ្លឹមសារ', en: 'Subject' },
  parties: { vi: 'Các bên', km: 'ភាគី', en: 'Parties' },
  document: { vi: 'Văn bản', km: 'លិខិត', en: 'Document' },
  term: { vi: 'Thời hạn', km: 'រយៈពេល', en: 'Term' },
  span: {
    vi: (from: string, to: string | null) => (to ? `${from} – ${to}` : `từ ${from}`),
    km: (from: string, to: string | null) => (to ? `${from} – ${to}` : `ចាប់ពី ${from}`),
    en: (from: string, to: string | null) => (to ? `${from} – ${to}` : `since ${from}`),
  },
  columns: { vi: 'Chuyên trang, chuyên mục đã mở', km: 'ទំព័រឯកទេសដែលបានបើក', en: 'Columns opened' },
  noColumns: {
    vi: 'Chưa có chuyên trang, chuyên mục nào được ghi nhận.',
    km: 'មិនទាន់មានទំព័រឯកទេស។',
    en: 'No column has been recorded yet.',
  },
  columnTable: { vi: 'Bảng chuyên mục', km: 'តារាងទំព័រឯកទេស', en: 'Table of columns' },
  column: { vi: 'Chuyên mục', km: 'ទំព័រឯកទេស', en: 'Column' },
  outlet: { vi: 'Ở đâu', km: 'នៅឯណា', en: 'Where' },
  openedBy: { vi: 'Nơi mở', km: 'អ្នកបើក', en: 'Opened by' },
  courses: { vi: 'Tập huấn', km: 'ការបណ្ដុះបណ្ដាល', en: 'Courses' },
  noCourses: {
    vi: 'Chưa có lớp tập huấn nào được ghi nhận.',
    km: 'មិនទាន់មានវគ្គ។',
    en: 'No course has been recorded yet.',
  },
  courseTable: { vi: 'Bảng các lớp đã mở', km: 'តារាងវគ្គ', en: 'Table of courses' },
  course: { vi: 'Lớp', km: 'វគ្គ', en: 'Course' },
  givenBy: { vi: 'Nơi mở', km: 'អ្នករៀបចំ', en: 'Given by' },
  heldOn: { vi: 'Ngày', km: 'ថ្ងៃ', en: 'Day' },
  people: { vi: 'Người dự', km: 'អ្នកចូលរួម', en: 'People' },
  since: { vi: 'Thời gian', km: 'ពេលវេលា', en: 'Time' },
})
