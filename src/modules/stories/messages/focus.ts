import { messages } from '#platform/i18n.ts'

/** The nine parts of a picture. */
export const t = messages({
  topLeft: { vi: 'góc trên bên trái', km: 'ជ្រុងលើខាងឆ្វេង', en: 'top left' },
  top: { vi: 'phía trên', km: 'ខាងលើ', en: 'top' },
  topRight: { vi: 'góc trên bên phải', km: 'ជ្រុងលើខាងស្ដាំ', en: 'top right' },
  left: { vi: 'bên trái', km: 'ខាងឆ្វេង', en: 'left' },
  middle: { vi: 'giữa ảnh', km: 'កណ្ដាល', en: 'middle' },
  right: { vi: 'bên phải', km: 'ខាងស្ដាំ', en: 'right' },
  bottomLeft: { vi: 'góc dưới bên trái', km: 'ជ្រុងក្រោមខាងឆ្វេង', en: 'bottom left' },
  bottom: { vi: 'phía dưới', km: 'ខាងក្រោម', en: 'bottom' },
  bottomRight: { vi: 'góc dưới bên phải', km: 'ជ្រុងក្រោមខាងស្ដាំ', en: 'bottom right' },
})
