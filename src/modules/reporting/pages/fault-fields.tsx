import type { Locale } from '#platform/i18n.ts'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/report.ts'
import type { Worded } from './report-document.tsx'

/** Places for what is to be mended, as `writtenFaults` reads them; the first must be filled where `required`. */
export function FaultFields({ locale, form, required }: { locale: Locale; form: Worded; required?: boolean }) {
  const sent = [form.values.faults ?? []].flat()
  return (
    <>
      {[1, 2, 3].map((nth) => (
        <TextArea
          key={nth}
          name="faults"
          id={nth === 1 ? 'faults' : `faults-${nth}`}
          label={t(locale).fault(nth)}
          optionalWord={!required || nth > 1}
          rows={2}
          value={sent[nth - 1] ?? ''}
          error={form.errors[nth === 1 ? 'faults' : `faults-${nth}`]}
        />
      ))}
    </>
  )
}
