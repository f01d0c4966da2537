import type { CriteriaSet } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/record.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import { AchievementFields } from './achievement-fields.tsx'
import { type Choices, MainFields, MoreFields } from './detail-fields.tsx'
import { namedErrors } from './named-errors.tsx'
import { LikelyRecords, type Written } from './likely.tsx'
import type { Likely } from '../queries/likely.ts'

type Props = {
  frame: Frame
  locale: Locale
  choices: Choices
  criteria: CriteriaSet
  /** Made for this form: the id of the record to be, and of the sending. */
  id: string
  submission: string
  /** What stands in a fresh form before anything is typed. */
  usual: Record<string, string>
  attempt: Attempt | undefined
  /** Files that came with an earlier sending and are kept. */
  kept: readonly { id: string; name: string }[]
  likely: readonly (Likely & { mayOpen: boolean })[]
  written: Written | undefined
}

/** Writing somebody down: four things are enough, the rest may follow. */
export function RecordPage(props: Props) {
  const { frame, locale, choices, criteria, usual, attempt, kept, likely, written } = props
  const text = t(locale)
  const { errors, value: typed } = worded(attempt, { ...fileWords(locale), ...text }, locale)
  const value = (name: string) => typed(name, attempt ? '' : (usual[name] ?? ''))
  const isAsking = written !== undefined && likely.length > 0
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.crumb }]}
    >
      <Head title={text.title} lead={text.lead} />
      <div class="cols">
        <Form
          action={paths.create()}
          submission={typed('submission', props.submission)}
          keep={`${frame.path}-${frame.unitName}`}
          multipart
        >
          <Hidden name="id" value={typed('id', props.id)} />
          <Hidden name="tipId" value={value('tipId')} />
          {!isAsking && <ErrorSummary errors={namedErrors(errors, locale)} />}
          {isAsking && <LikelyRecords {...{ locale, written, likely }} />}
          <MainFields {...{ locale, choices, value, errors }} />
          {kept.length > 0 && (
            <ul class="files">
              {kept.map(({ id, name }) => (
                <li key={id}>
                  <span>{name}</span>
                  <Tag kind="ok">{text.received}</Tag>
                  <Hidden name="fileId" value={id} />
                </li>
              ))}
            </ul>
          )}
          <FileField
            name="file"
            label={text.evidence}
            hint={text.evidenceHint}
            error={errors.file}
            optionalWord={text.evidenceLater}
            multiple
          />
          <MoreFields {...{ locale, choices, value, errors }} isOpen={attempt !== undefined}>
            <AchievementFields {...{ locale, attempt, errors }} rows={[]} />
          </MoreFields>
          <div class="bar">
            <Submit main={!isAsking}>{text.save}</Submit>
            <a href={paths.list()}>{text.cancel}</a>
            <p class="hint">{text.afterSave}</p>
          </div>
        </Form>
        <aside>
          <WhoIsOne {...{ locale, criteria }} />
        </aside>
      </div>
    </DeskPage>
  )
}

function WhoIsOne({ locale, criteria }: Pick<Props, 'locale' | 'criteria'>) {
  const text = t(locale)
  return (
    <Section id="the-nao-la-guong" title={text.whatIs}>
      <ol class="flow small">
        {criteria.criteria.map((it) => (
          <li key={it.id}>{it.text}</li>
        ))}
      </ol>
      <p class="soft small">{text.criteriaSource(criteria.name)}</p>
    </Section>
  )
}
