import type { Locale } from '#platform/i18n.ts'
import type { worded } from '#platform/web/submit.ts'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownExemplar } from '../queries/show.ts'

export type ReleasedEvidence = { evidenceId: string; fileId: string; checkedBy: string }
type Props = {
  exemplar: ShownExemplar
  version: number
  released: readonly ReleasedEvidence[]
  said: ReturnType<typeof worded>
  locale: Locale
  submission: () => string
}

/** The evidence, piece by piece: what assessors may open while names are hidden, and who looked at it. */
export function ReleaseSection({ exemplar, version, released, said, locale, submission }: Props) {
  const text = t(locale)
  const errorOf = (id: string) => (said.values.evidenceId === id ? said.errors.file : undefined)
  const copyForm = (id: string) => (
    <Form action={paths.releaseCopy(exemplar.id, id)} version={version} submission={submission()} multipart>
      <FileField
        name="file"
        id={`file-${id}`}
        label={text.covered}
        hint={text.coveredHint}
        accept="image/*,.pdf"
        error={errorOf(id)}
      />
      <Submit>{text.release}</Submit>
    </Form>
  )
  return (
    <Section id="minh-chung" title={text.blindEvidence}>
      <p class="soft prose">{text.blindEvidenceLead}</p>
      {exemplar.evidence.map((it) => {
        const open = released.find(({ evidenceId }) => evidenceId === it.id)
        return (
          <div key={it.id} class="flow">
            <h3>
              <a href={paths.file(open?.fileId ?? it.fileId)}>{it.title}</a>{' '}
              <Tag kind={open ? 'ok' : 'wait'}>{open ? text.released(open.checkedBy) : text.notReleased}</Tag>
            </h3>
            {open ? (
              <details open={errorOf(it.id) !== undefined}>
                <summary>{text.otherCopy}</summary>
                {copyForm(it.id)}
              </details>
            ) : (
              copyForm(it.id)
            )}
          </div>
        )
      })}
    </Section>
  )
}
