import { messages } from '#platform/i18n.ts'

/** Why a file was not taken in. The figures are those of limits.ts. */
export const t = messages({
  'files.empty': {
    vi: 'Tệp này không có nội dung; hãy chọn lại',
    km: 'ឯកសារនេះទទេ សូមជ្រើសរើសម្តងទៀត',
    en: 'This file is empty; choose another',
  },
  'files.tooLarge': {
    vi: 'Tệp lớn hơn 20 MB; hãy gửi bản nhỏ hơn',
    km: 'ឯកសារធំជាង 20 MB សូមផ្ញើច្បាប់តូចជាងនេះ',
    en: 'The file is larger than 20 MB; send a smaller one',
  },
  'files.pictureTooLarge': {
    vi: 'Ảnh lớn hơn 15 MB; hãy gửi ảnh nhỏ hơn',
    km: 'រូបភាពធំជាង 15 MB សូមផ្ញើរូបភាពតូចជាងនេះ',
    en: 'The picture is larger than 15 MB; send a smaller one',
  },
  'files.tooManyPixels': {
    vi: 'Ảnh có hơn 60 triệu điểm; hãy thu nhỏ ảnh rồi gửi lại',
    km: 'រូបភាពមានលើសពី 60 លានចំណុច សូមបង្រួមរួចផ្ញើម្តងទៀត',
    en: 'The picture has more than 60 million points; make it smaller and send it again',
  },
  'files.noWords': {
    vi: 'Tệp không có lời văn đọc được (bản chụp?)',
    km: 'គ្មានអត្ថបទអានបាន',
    en: 'No readable words (a scan?)',
  },
  'files.notText': {
    vi: 'Chỉ đọc được Word, PDF và văn bản .txt',
    km: 'អានបានតែ Word, PDF និង .txt',
    en: 'Only Word, PDF and .txt can be read',
  },
  'files.notSheet': {
    vi: 'Chỉ đọc được bảng tính .xlsx',
    km: 'អានបានតែតារាង .xlsx',
    en: 'Only .xlsx spreadsheets can be read',
  },
  'files.notUtf8': { vi: 'Tệp văn bản phải ở mã UTF-8', km: 'ឯកសារត្រូវជា UTF-8', en: 'The text file must be UTF-8' },
  'files.notAllowed': {
    vi: 'Chỉ nhận ảnh JPEG, PNG, WebP; văn bản PDF, DOCX, XLSX; âm thanh MP3; phim MP4',
    km: 'ទទួលតែរូបភាព JPEG, PNG, WebP; ឯកសារ PDF, DOCX, XLSX; សំឡេង MP3; វីដេអូ MP4',
    en: 'Only pictures (JPEG, PNG, WebP), documents (PDF, DOCX, XLSX), MP3 sound and MP4 film are taken',
  },
  'files.notAPicture': {
    vi: 'Mục này chỉ nhận ảnh JPEG, PNG hoặc WebP',
    km: 'ចំណុចនេះទទួលតែរូបភាព JPEG, PNG ឬ WebP',
    en: 'Only a JPEG, PNG or WebP picture can go here',
  },
  'files.notASound': {
    vi: 'Chỉ nhận tệp âm thanh MP3',
    km: 'ទទួលតែឯកសារសំឡេង MP3',
    en: 'Only MP3 sound files are taken',
  },
  'files.notADocument': {
    vi: 'Mục này chỉ nhận văn bản PDF, DOCX hoặc XLSX',
    km: 'ចំណុចនេះទទួលតែឯកសារ PDF, DOCX ឬ XLSX',
    en: 'Only a PDF, DOCX or XLSX document can go here',
  },
  'files.zipBomb': {
    vi: 'Tệp nén quá mức bình thường nên không được nhận; hãy lưu lại từ phần mềm soạn thảo',
    km: 'ឯកសារត្រូវបានបង្ហាប់ខុសធម្មតា សូមរក្សាទុកម្តងទៀតពីកម្មវិធី',
    en: 'The file unpacks to far more than a document should; save it again from the program that made it',
  },
  'files.macros': {
    vi: 'Tệp có mã tự chạy (macro) nên không được nhận; hãy lưu thành bản thường rồi gửi lại',
    km: 'ឯកសារមានម៉ាក្រូ សូមរក្សាទុកជាឯកសារធម្មតារួចផ្ញើម្តងទៀត',
    en: 'The file holds a program (macros, script); save it as an ordinary document and send it again',
  },
  'files.locked': {
    vi: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại',
    km: 'ឯកសារមានពាក្យសម្ងាត់ សូមដកពាក្យសម្ងាត់ចេញរួចផ្ញើម្តងទៀត',
    en: 'The file has a password; take it off and send the file again',
  },
  'files.broken': {
    vi: 'Tệp hỏng hoặc chưa tải lên hết; hãy mở thử rồi gửi lại',
    km: 'ឯកសារខូច ឬផ្ទុកឡើងមិនចប់ សូមបើកសាកល្បងរួចផ្ញើម្តងទៀត',
    en: 'The file is damaged or was cut off; try to open it, then send it again',
  },
  'files.missing': {
    vi: 'Không tìm thấy tệp này',
    km: 'រកមិនឃើញឯកសារនេះ',
    en: 'This file cannot be found',
  },
})
