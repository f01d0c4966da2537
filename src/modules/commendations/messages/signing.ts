/** The words of signing with a certificate and of reading signatures; part of the pages' and refusals' phrases. */
export const signingPhrases = {
  signCopy: {
    vi: 'Ký số bằng chứng thư',
    km: 'ចុះហត្ថលេខាឌីជីថល',
    en: 'Sign with a certificate',
  },
  signCopyLead: {
    vi: 'Phần mềm lập bản PDF/A của quyết định và ký số bằng chứng thư của người ký. Tệp chứng thư và mật khẩu chỉ dùng cho lần ký này, không được lưu và không ghi vào nhật ký.',
    km: 'ឯកសារវិញ្ញាបនបត្រ និងពាក្យសម្ងាត់ប្រើតែម្ដង មិនត្រូវបានរក្សាទុក។',
    en: 'The PDF/A of the decision is made and signed. The certificate file and its password are used for this signing only; neither is kept or logged.',
  },
  certificateFile: {
    vi: 'Tệp chứng thư số (PKCS#12: .p12, .pfx)',
    km: 'ឯកសារវិញ្ញាបនបត្រ (.p12, .pfx)',
    en: 'Certificate file (PKCS#12: .p12, .pfx)',
  },
  certificatePassword: { vi: 'Mật khẩu của tệp chứng thư', km: 'ពាក្យសម្ងាត់ឯកសារ', en: 'Password of that file' },
  signatures: { vi: 'Chữ ký số trên bản ký', km: 'ហត្ថលេខាឌីជីថល', en: 'Signatures in the signed copy' },
  noSignature: {
    vi: 'Bản ký này không có chữ ký số (bản chụp hoặc bản ký tay).',
    km: 'គ្មានហត្ថលេខាឌីជីថលទេ។',
    en: 'This copy carries no digital signature (a scan, or signed by hand).',
  },
  signedBy: { vi: 'Người ký theo chứng thư', km: 'អ្នកចុះហត្ថលេខា', en: 'Signed by' },
  signedTime: { vi: 'Thời điểm ký (theo máy của người ký)', km: 'ពេលចុះហត្ថលេខា', en: 'Time, by the signer’s machine' },
  signedIssuer: { vi: 'Tổ chức cấp chứng thư', km: 'អ្នកចេញវិញ្ញាបនបត្រ', en: 'Certificate issued by' },
  passes: { vi: 'Đạt', km: 'ត្រឹមត្រូវ', en: 'Holds' },
  notice: { vi: 'Chú ý', km: 'ប្រយ័ត្ន', en: 'Mind' },
  intact: { vi: 'Nội dung nguyên vẹn', km: 'មាតិកាពេញលេញ', en: 'Content intact' },
  broken: {
    vi: 'Nội dung đã bị thay đổi hoặc chữ ký hỏng',
    km: 'មាតិកាត្រូវបានកែប្រែ',
    en: 'Changed since, or unreadable',
  },
  coversAll: { vi: 'Chữ ký bao trùm toàn bộ tệp', km: 'គ្របដណ្ដប់ឯកសារទាំងមូល', en: 'Covers the whole file' },
  coversPart: {
    vi: 'Có phần được thêm vào tệp sau khi ký',
    km: 'មានផ្នែកបន្ថែមក្រោយ',
    en: 'Something was added to the file afterwards',
  },
  wasInForce: { vi: 'Chứng thư còn hạn khi ký', km: 'វិញ្ញាបនបត្រមានសុពលភាព', en: 'Certificate in force at signing' },
  wasNotInForce: {
    vi: 'Chứng thư không còn (hoặc chưa có) hiệu lực khi ký',
    km: 'វិញ្ញាបនបត្រគ្មានសុពលភាព',
    en: 'Certificate not in force at signing',
  },
  trusted: { vi: 'Tổ chức cấp được tin cậy', km: 'អ្នកចេញគួរទុកចិត្ត', en: 'Issued by a trusted authority' },
  untrusted: {
    vi: 'Chưa xác minh được tổ chức cấp',
    km: 'មិនទាន់ផ្ទៀងផ្ទាត់អ្នកចេញ',
    en: 'The issuer could not be verified',
  },
  unknownTime: { vi: 'không ghi', km: 'មិនបានកត់', en: 'not stated' },
} as const

/** Why a certificate was refused. */
export const certificateRefusals = {
  'signing.wrongPassword': {
    vi: 'Mật khẩu không mở được tệp chứng thư này.',
    km: 'ពាក្យសម្ងាត់មិនត្រឹមត្រូវ។',
    en: 'The password does not open this file.',
  },
  'signing.notPkcs12': {
    vi: 'Không phải tệp chứng thư PKCS#12 (.p12, .pfx) đọc được.',
    km: 'មិនមែនឯកសារ PKCS#12 ទេ។',
    en: 'Not a readable PKCS#12 file.',
  },
  'signing.tooLarge': {
    vi: 'Tệp lớn hơn 256 KB nên không thể là tệp chứng thư. Hãy chọn tệp .p12 hoặc .pfx.',
    km: 'ឯកសារធំពេក។',
    en: 'Larger than 256 KB: no certificate file. Choose the .p12 or .pfx.',
  },
  'signing.noKey': {
    vi: 'Tệp không có khóa bí mật cùng chứng thư khớp với khóa (RSA hoặc ECDSA).',
    km: 'គ្មានសោឯកជនត្រូវគ្នា។',
    en: 'It holds no private key with a matching certificate (RSA or ECDSA).',
  },
  'signing.expired': {
    vi: 'Chứng thư đã hết hạn. Hãy dùng chứng thư còn hạn.',
    km: 'វិញ្ញាបនបត្រផុតកំណត់។',
    en: 'The certificate has expired.',
  },
  'signing.notYetValid': {
    vi: 'Chứng thư chưa đến ngày có hiệu lực.',
    km: 'វិញ្ញាបនបត្រមិនទាន់មានសុពលភាព។',
    en: 'The certificate is not yet in force.',
  },
  'commendations.signCopy': { vi: 'đã ký số bản quyết định', km: 'បានចុះហត្ថលេខាឌីជីថល', en: 'signed the decision’s PDF' },
} as const
