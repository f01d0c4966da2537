import { messages } from '#platform/i18n.ts'

/** The words of verifying without a network: the page about it and the file itself. */
export const t = messages({
  title: { vi: 'Xác minh khi không có mạng', km: 'ផ្ទៀងផ្ទាត់ពេលគ្មានអ៊ីនធឺណិត', en: 'Verifying without a network' },
  intro: {
    vi: 'Mã QR trên giấy mang chữ ký số. Một tệp tải sẵn kiểm tra được chữ ký đó mà không cần máy chủ: giấy có đúng do cơ quan cấp, có bị sửa chữ nào không.',
    km: 'QR លើក្រដាសមានហត្ថលេខាឌីជីថល។ ឯកសារមួយដែលទាញយកទុកអាចពិនិត្យហត្ថលេខានោះដោយមិនត្រូវការម៉ាស៊ីនមេ។',
    en: 'The QR code on the paper carries a signature. One file, downloaded beforehand, checks it without any server: whether the office issued the paper, and whether a word of it was changed.',
  },
  download: { vi: 'Tải tệp xác minh', km: 'ទាញយកឯកសារផ្ទៀងផ្ទាត់', en: 'Download the file' },
  limitTitle: {
    vi: 'Tệp này không biết giấy đã bị thu hồi chưa',
    km: 'ឯកសារនេះមិនដឹងថាបានដកហូតឬនៅ',
    en: 'The file does not know whether a paper was revoked',
  },
  limit: {
    vi: 'Chữ ký đúng chỉ cho biết giấy là thật vào lúc ký. Giấy đã bị thu hồi hay được thay bằng giấy khác hay chưa thì chỉ xem được trên mạng.',
    km: 'ហត្ថលេខាត្រឹមត្រូវបញ្ជាក់តែថាក្រដាសពិតនៅពេលចុះហត្ថលេខា។ ការដកហូត ឬការជំនួសអាចមើលបានតែតាមអ៊ីនធឺណិត។',
    en: 'A true signature says that the paper was genuine when it was signed. Whether it was revoked or replaced since can only be seen online.',
  },
  howTitle: { vi: 'Cách dùng', km: 'របៀបប្រើ', en: 'How it is used' },
  howTake: { vi: 'Tải tệp khi còn có mạng', km: 'ទាញយកពេលមានអ៊ីនធឺណិត', en: 'Take the file while there is a network' },
  howTakeMore: {
    vi: 'Chỉ tải từ trang này. Chép được sang máy khác bằng thẻ nhớ; mở bằng trình duyệt trên máy tính hoặc điện thoại Android. iPhone, iPad chỉ xem trước tệp chứ không chạy: dùng máy khác.',
    km: 'ទាញយកពីទំព័រនេះតែប៉ុណ្ណោះ។ អាចចម្លងទៅម៉ាស៊ីនផ្សេង រួចបើកដោយកម្មវិធីរុករកលើកុំព្យូទ័រ ឬទូរស័ព្ទ Android។ iPhone, iPad មិនដំណើរការទេ។',
    en: 'From this page only. It may be copied to other machines; a browser on a computer or an Android phone opens it. iPhones and iPads only preview such a file: use another device.',
  },
  howScan: {
    vi: 'Quét hoặc dán nội dung mã QR',
    km: 'ស្កេន ឬបិទភ្ជាប់អត្ថបទ QR',
    en: 'Scan the code, or paste what it says',
  },
  howScanMore: {
    vi: 'Điện thoại đọc mã bằng máy ảnh, chép cả địa chỉ rồi dán vào ô. Máy có đầu đọc mã thì quét thẳng vào ô. Trình duyệt nào tự đọc được mã thì chụp ảnh ngay trong tệp.',
    km: 'ប្រើកាមេរ៉ាទូរស័ព្ទអាន QR ចម្លងអាសយដ្ឋានទាំងមូល រួចបិទភ្ជាប់។ បើកម្មវិធីរុករកអាន QR បាន អាចថតក្នុងឯកសារ។',
    en: 'A phone’s camera reads the code: copy the whole address and paste it. A hand-held reader types it by itself. Where the browser reads codes, take a photograph within the file.',
  },
  howRead: { vi: 'So kết quả với chữ trên giấy', km: 'ប្រៀបធៀបជាមួយក្រដាស', en: 'Compare the result with the paper' },
  howReadMore: {
    vi: 'Tên, danh hiệu, số và ngày quyết định phải giống hệt. Khi có mạng lại, mở địa chỉ trong kết quả để biết giấy còn hiệu lực không.',
    km: 'ឈ្មោះ គោរមងារ លេខ និងថ្ងៃត្រូវតែដូចគ្នា។ ពេលមានអ៊ីនធឺណិត សូមបើកអាសយដ្ឋានក្នុងលទ្ធផល។',
    en: 'Name, title, number and day must be the same. Once there is a network, open the address in the result to learn whether it still holds.',
  },
  keysTitle: { vi: 'Khóa công khai được tin', km: 'កូនសោសាធារណៈដែលទុកចិត្ត', en: 'The public keys that are trusted' },
  keysAbout: {
    vi: 'Khóa thay định kỳ. Giấy ký bằng khóa cũ vẫn xác minh được; giấy ký bằng khóa mới hơn tệp đã tải thì phải tải lại tệp.',
    km: 'កូនសោត្រូវប្ដូរ។ ក្រដាសចុះហត្ថលេខាដោយកូនសោចាស់នៅតែផ្ទៀងផ្ទាត់បាន។ បើកូនសោថ្មីជាងឯកសារ ត្រូវទាញយកម្ដងទៀត។',
    en: 'Keys are replaced. What an old one signed keeps verifying; for papers by a key newer than the file, take the file anew.',
  },
  keysIntro: {
    vi: (day: string) => `Tệp này biết các khóa dùng đến hết ngày ${day}.`,
    km: (day: string) => `ឯកសារនេះស្គាល់កូនសោរហូតដល់ថ្ងៃ ${day}។`,
    en: (day: string) => `This file knows the keys in use until ${day}.`,
  },
  keysFile: { vi: 'Khóa dạng JWK cho phần mềm', km: 'កូនសោ JWK សម្រាប់កម្មវិធី', en: 'The keys as JWK, for programs' },
  keySince: {
    vi: (day: string) => `đang dùng, từ ngày ${day}`,
    km: (day: string) => `កំពុងប្រើ ពីថ្ងៃ ${day}`,
    en: (day: string) => `in use since ${day}`,
  },
  keyUntil: {
    vi: (from: string, to: string) => `đã thay; ký từ ngày ${from} đến ngày ${to}`,
    km: (from: string, to: string) => `បានប្ដូរ; ប្រើពី ${from} ដល់ ${to}`,
    en: (from: string, to: string) => `replaced; signed from ${from} to ${to}`,
  },
  noKeys: { vi: 'Chưa có giấy nào được ký.', km: 'មិនទាន់មានក្រដាសចុះហត្ថលេខាទេ។', en: 'Nothing was signed yet.' },
  fileTitle: {
    vi: 'Xác minh giấy khen, bằng khen khi không có mạng',
    km: 'ផ្ទៀងផ្ទាត់វិញ្ញាបនបត្រពេលគ្មានអ៊ីនធឺណិត',
    en: 'Verify a certificate without a network',
  },
  fileIntro: {
    vi: (issuer: string, day: string) =>
      `Kiểm tra chữ ký số trên giấy do ${issuer} cấp. Tệp tải ngày ${day}; không gửi gì đi đâu.`,
    km: (issuer: string, day: string) => `ពិនិត្យហត្ថលេខាលើក្រដាសដែលចេញដោយ ${issuer}។ ទាញយកថ្ងៃ ${day} មិនផ្ញើអ្វីចេញទេ។`,
    en: (issuer: string, day: string) =>
      `Checks the signature on papers issued by ${issuer}. Taken on ${day}; it sends nothing anywhere.`,
  },
  needsScript: {
    vi: 'Tệp này cần bật JavaScript trong trình duyệt.',
    km: 'ឯកសារនេះត្រូវការ JavaScript។',
    en: 'This file needs JavaScript to be on.',
  },
  code: { vi: 'Nội dung mã QR', km: 'អត្ថបទក្នុង QR', en: 'What the QR code says' },
  codeHint: {
    vi: 'Cả địa chỉ, từ https đến hết. Xuống dòng hay thừa dấu cách cũng đọc được.',
    km: 'អាសយដ្ឋានទាំងមូល ចាប់ពី https ដល់ចុង។',
    en: 'The whole address, from https to its end. Line breaks and blanks do no harm.',
  },
  check: { vi: 'Kiểm tra chữ ký', km: 'ពិនិត្យហត្ថលេខា', en: 'Check the signature' },
  camera: { vi: 'Quét bằng máy ảnh', km: 'ស្កេនដោយកាមេរ៉ា', en: 'Scan with the camera' },
  photo: { vi: 'Hoặc chọn ảnh chụp mã QR', km: 'ឬជ្រើសរូបថត QR', en: 'Or choose a photograph of the code' },
  noCode: {
    vi: 'Không thấy mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, thẳng mặt giấy.',
    km: 'រកមិនឃើញ QR ក្នុងរូប។ សូមថតឱ្យជិត និងភ្លឺ។',
    en: 'No code was found. Come nearer, with more light, straight above the paper.',
  },
  noCamera: {
    vi: 'Không dùng được máy ảnh. Hãy chọn ảnh hoặc dán nội dung mã.',
    km: 'មិនអាចប្រើកាមេរ៉ាបានទេ។ សូមជ្រើសរូប ឬបិទភ្ជាប់អត្ថបទ។',
    en: 'The camera cannot be used. Choose a photograph, or paste what the code says.',
  },
  holdStill: { vi: 'Đưa mã QR vào giữa khung hình.', km: 'ដាក់ QR នៅកណ្ដាលរូប។', en: 'Hold the code in the middle.' },
  genuine: { vi: 'Chữ ký đúng', km: 'ហត្ថលេខាត្រឹមត្រូវ', en: 'The signature is true' },
  genuineBelow: { vi: 'Giấy là thật vào lúc ký', km: 'ក្រដាសពិតនៅពេលចុះហត្ថលេខា', en: 'Genuine when it was signed' },
  genuineNext: {
    vi: 'So từng dòng với chữ trên giấy: phải giống hệt.',
    km: 'ប្រៀបធៀបជួរនីមួយៗជាមួយក្រដាស៖ ត្រូវតែដូចគ្នា។',
    en: 'Compare each line with the paper: they must be the same.',
  },
  onlyOnline: {
    vi: 'Giấy đã bị thu hồi hay thay bằng giấy khác chưa: chỉ xem được trên mạng, tại',
    km: 'បានដកហូត ឬជំនួសឬនៅ៖ មើលបានតែតាមអ៊ីនធឺណិតនៅ',
    en: 'Whether it was revoked or replaced since can only be seen online, at',
  },
  altered: { vi: 'Chữ ký không đúng', km: 'ហត្ថលេខាមិនត្រឹមត្រូវ', en: 'The signature is not true' },
  alteredBelow: {
    vi: 'Nội dung không phải do khóa này ký',
    km: 'អត្ថបទមិនមែនចុះហត្ថលេខាដោយកូនសោនេះទេ',
    en: 'This was not signed by the key it names',
  },
  alteredNext: {
    vi: 'Nội dung mã đã bị sửa, hoặc chép thiếu. Hãy quét lại; nếu vẫn vậy thì không được coi giấy này là thật.',
    km: 'អត្ថបទត្រូវបានកែ ឬចម្លងខ្វះ។ សូមស្កេនម្ដងទៀត បើនៅតែដដែល កុំជឿក្រដាសនេះ។',
    en: 'It was changed, or copied with something missing. Scan again; if it stays so, do not take the paper for genuine.',
  },
  otherSerial: { vi: 'Mã bị ghép', km: 'QR ត្រូវបានផ្គុំ', en: 'The code is pieced together' },
  otherSerialBelow: {
    vi: 'Số trong địa chỉ khác số đã ký',
    km: 'លេខក្នុងអាសយដ្ឋានខុសពីលេខដែលចុះហត្ថលេខា',
    en: 'The address bears another number than the one signed',
  },
  otherSerialNext: {
    vi: 'Địa chỉ của giấy này được ghép với chữ ký của giấy khác. Không được coi giấy này là thật.',
    km: 'អាសយដ្ឋានត្រូវបានផ្គុំជាមួយហត្ថលេខាក្រដាសផ្សេង។ កុំជឿក្រដាសនេះ។',
    en: 'The address of one paper was put before the signature of another. Do not take it for genuine.',
  },
  tooLate: {
    vi: 'Khóa đã thôi dùng trước ngày quyết định',
    km: 'កូនសោឈប់ប្រើមុនថ្ងៃសម្រេច',
    en: 'Signed by a key that had been replaced',
  },
  tooLateBelow: {
    vi: 'Quyết định ghi ngày sau khi khóa này bị thay',
    km: 'ថ្ងៃសម្រេចក្រោយពេលប្ដូរកូនសោ',
    en: 'The decision is dated after the key was replaced',
  },
  tooLateNext: {
    vi: 'Không được coi giấy này là thật khi chưa tra số xác minh trên mạng.',
    km: 'កុំជឿក្រដាសនេះ មុនពេលពិនិត្យលេខតាមអ៊ីនធឺណិត។',
    en: 'Do not take it for genuine before its number was looked up online.',
  },
  unknownKey: { vi: 'Tệp này không biết khóa đã ký', km: 'ឯកសារនេះមិនស្គាល់កូនសោ', en: 'This file does not know the key' },
  unknownKeyBelow: {
    vi: 'Chưa kết luận được thật hay giả',
    km: 'មិនទាន់អាចសន្និដ្ឋានបានទេ',
    en: 'Neither genuine nor false can be said',
  },
  unknownKeyNext: {
    vi: 'Giấy có thể được ký bằng khóa mới hơn tệp này: hãy tải lại tệp, hoặc tra số xác minh trên mạng.',
    km: 'ក្រដាសអាចចុះហត្ថលេខាដោយកូនសោថ្មីជាង៖ សូមទាញយកឯកសារម្ដងទៀត ឬពិនិត្យលេខតាមអ៊ីនធឺណិត។',
    en: 'The paper may be signed by a key newer than this file: take the file anew, or look the number up online.',
  },
  unreadable: { vi: 'Không đọc được', km: 'អានមិនបាន', en: 'It cannot be read' },
  unreadableBelow: {
    vi: 'Đây không phải nội dung mã QR của giấy',
    km: 'នេះមិនមែនជាអត្ថបទ QR ទេ',
    en: 'This is not what a certificate’s code says',
  },
  unreadableNext: {
    vi: 'Cần cả địa chỉ trong mã QR, có phần dài sau dấu #. Số xác minh (GS-…) thì chỉ tra được trên mạng.',
    km: 'ត្រូវការអាសយដ្ឋានទាំងមូល រួមទាំងផ្នែកវែងក្រោយ #។ លេខ (GS-…) ពិនិត្យបានតែតាមអ៊ីនធឺណិត។',
    en: 'The whole address is needed, with the long part behind #. A serial (GS-…) can only be looked up online.',
  },
  empty: { vi: 'Chưa có gì để kiểm tra', km: 'គ្មានអ្វីពិនិត្យ', en: 'Nothing to check' },
  emptyBelow: {
    vi: 'Hãy quét hoặc dán nội dung mã QR.',
    km: 'សូមស្កេន ឬបិទភ្ជាប់។',
    en: 'Scan the code, or paste what it says.',
  },
  honour: { vi: 'Danh hiệu, hình thức', km: 'គោរមងារ', en: 'Title' },
  recipient: { vi: 'Tặng', km: 'ជូន', en: 'Awarded to' },
  decision: { vi: 'Quyết định', km: 'សេចក្ដីសម្រេច', en: 'Decision' },
  issuer: { vi: 'Người quyết định', km: 'អ្នកសម្រេច', en: 'Decided by' },
  serial: { vi: 'Số xác minh', km: 'លេខផ្ទៀងផ្ទាត់', en: 'Serial' },
  key: { vi: 'Khóa đã ký', km: 'កូនសោ', en: 'Signed by the key' },
  today: { vi: 'nay', km: 'បច្ចុប្បន្ន', en: 'now' },
})
