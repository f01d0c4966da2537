import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import type { ShownRecognition } from '../queries/recognition.ts'

/** The decisions that recognised a record. Recognition is not commendation: those stand elsewhere. */
export function RecognitionSection({ recognitions, locale }: { recognitions: ShownRecognition[]; locale: Locale }) {
  const text = t(locale)
  return (
    <Section id="cong-nhan" title={text.recognitions}>
      {recognitions.length === 0 && <Empty title={text.noRecognition} />}
      {recognitions.length > 0 && (
        <ul class="strip">
          {recognitions.map((it) => (
            <li key={it.id}>
              <span>
                <Tag kind="ok">{text.recognitions}</Tag> {text.recognisedAs(text[it.level])}, {it.unitName}.{' '}
                {text.decisionLine(it.decisionNo, formatDate(it.decidedOn), it.signer)}
              </span>
              {it.fileId && <a href={paths.file(it.fileId)}>{text.seeDecision}</a>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
