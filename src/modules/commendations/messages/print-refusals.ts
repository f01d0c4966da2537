/** Why a certificate, a print, a printer or a paper was refused, and what was done with them; part of the module's refusals. */
export const printRefusals = {
  'commendations.allCertified': {
    vi: 'Mọi khen thưởng còn hiệu lực của quyết định đã có giấy chứng nhận.',
    km: 'ការសរសើរទាំងអស់មានវិញ្ញាបនបត្រហើយ។',
    en: 'Every award in force has its certificate.',
  },
  'commendations.keyElsewhere': {
    vi: 'Máy này không giữ khóa ký đang dùng, nên chưa ký được. Quản trị hệ thống cần kiểm tra thư mục khóa; chưa có gì được ghi.',
    km: 'ម៉ាស៊ីននេះមិនមានកូនសោហត្ថលេខាកំពុងប្រើទេ។ អ្នកគ្រប់គ្រងត្រូវពិនិត្យថតកូនសោ; គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
    en: 'This machine does not hold the signing key in use. The administrator must look at the folder of keys; nothing was written.',
  },
  'commendations.printedElsewhere': {
    vi: 'Quyết định này do cấp trên tỉnh ban hành; bằng do cơ quan có thẩm quyền cấp, không in ở đây.',
    km: 'សេចក្ដីសម្រេចនេះចេញដោយថ្នាក់លើ មិនបោះពុម្ពនៅទីនេះទេ។',
    en: 'This decision was made above the province; its paper is given out there, not printed here.',
  },
  'commendations.nothingToPrint': {
    vi: 'Không còn giấy nào để in: chưa cấp giấy chứng nhận, hoặc tất cả đã in. Muốn in lại thì chọn in cả giấy đã in.',
    km: 'គ្មានក្រដាសត្រូវបោះពុម្ពទេ។ បើចង់បោះពុម្ពឡើងវិញ សូមជ្រើសទាំងអស់។',
    en: 'Nothing is left to print: no certificate was issued yet, or all were printed. To print again, choose all.',
  },
  'commendations.whyAgain': {
    vi: 'Giấy này đã in trước đó; hãy chọn lý do in lại.',
    km: 'ក្រដាសនេះបានបោះពុម្ពរួចហើយ សូមជ្រើសមូលហេតុ។',
    en: 'It was printed before; choose why it is printed again.',
  },
  'commendations.choosePrinter': {
    vi: 'In trên phôi in sẵn thì phải chọn máy in đã căn chỉnh.',
    km: 'បោះពុម្ពលើក្រដាសមានទម្រង់ ត្រូវជ្រើសម៉ាស៊ីនបោះពុម្ព។',
    en: 'Pre-printed paper needs a printer that was calibrated.',
  },
  'commendations.otherPaper': {
    vi: 'Khổ giấy của máy in này khác khổ giấy của mẫu. Hãy chọn máy in khác hoặc sửa khổ giấy.',
    km: 'ទំហំក្រដាសម៉ាស៊ីនខុសពីគំរូ។ សូមជ្រើសម៉ាស៊ីនផ្សេង ឬកែទំហំ។',
    en: 'The paper in this printer has another size than the layout. Choose another printer, or mend the size.',
  },
  'commendations.noLayout': {
    vi: 'Chưa có vị trí in cho loại giấy này.',
    km: 'មិនទាន់មានទីតាំងបោះពុម្ពសម្រាប់ក្រដាសនេះ។',
    en: 'There is no layout for this paper.',
  },
  'commendations.printerThere': {
    vi: 'Đơn vị đã có máy in mang tên này.',
    km: 'មានម៉ាស៊ីនឈ្មោះនេះរួចហើយ។',
    en: 'The unit has a printer of this name already.',
  },
  'commendations.measuredTooFar': {
    vi: 'Số đo lệch quá xa để căn chỉnh. Hãy xem lại khổ giấy, in lại tờ đo đúng cỡ 100 % và đo lại.',
    km: 'លេខវាស់ខុសឆ្ងាយពេក។ សូមបោះពុម្ព ១០០ % ហើយវាស់ម្ដងទៀត។',
    en: 'This is too far out to be put right. Check the paper size, print the sheet at 100 % and measure again.',
  },
  'commendations.outsidePaper': {
    vi: 'Vị trí này nằm ngoài tờ giấy.',
    km: 'ទីតាំងនេះនៅក្រៅក្រដាស។',
    en: 'This place is outside the paper.',
  },
  'commendations.frameThere': {
    vi: 'Phôi in sẵn đã có khung; để trống ô này.',
    km: 'ក្រដាសមានស៊ុមរួចហើយ សូមទុកទទេ។',
    en: 'Pre-printed paper has its own frame; leave this empty.',
  },
  'commendations.addPrinter': { vi: 'đã thêm máy in', km: 'បានបន្ថែមម៉ាស៊ីនបោះពុម្ព', en: 'added a printer' },
  'commendations.editPrinter': { vi: 'đã sửa máy in', km: 'បានកែម៉ាស៊ីនបោះពុម្ព', en: 'changed a printer' },
  'commendations.calibratePrinter': {
    vi: 'đã căn chỉnh máy in',
    km: 'បានតម្រឹមម៉ាស៊ីនបោះពុម្ព',
    en: 'calibrated a printer',
  },
  'commendations.endPrinter': { vi: 'đã thôi dùng máy in', km: 'បានឈប់ប្រើម៉ាស៊ីន', en: 'ended a printer' },
  'commendations.keepLayout': {
    vi: 'đã ghi vị trí in trên giấy',
    km: 'បានកត់ត្រាទីតាំងបោះពុម្ព',
    en: 'wrote down a layout',
  },
  'commendations.printCertificates': {
    vi: 'đã in giấy khen, bằng khen',
    km: 'បានបោះពុម្ពវិញ្ញាបនបត្រ',
    en: 'printed certificates',
  },
  'commendations.reissueCertificate': {
    vi: 'đã cấp lại giấy khen, bằng khen',
    km: 'បានចេញវិញ្ញាបនបត្រជំនួស',
    en: 'gave out a certificate anew',
  },
}
