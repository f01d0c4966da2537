import type { Locale } from '#platform/i18n.ts'
import { t } from './messages.ts'

/** Names units with who goes on from each that has ended (`listHeirNames`): «xã Châu Điền (nay Cầu Kè)». */
export function heirNamer(heirs: ReadonlyMap<string, string>, locale: Locale): (id: string, name: string) => string {
  return (id, name) => {
    const heir = heirs.get(id)
    return heir === undefined ? name : t(locale).withHeir(name, heir)
  }
}
