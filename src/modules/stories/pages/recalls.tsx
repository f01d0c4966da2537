import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t as boardWords } from '../messages/newsroom.ts'
import { t } from '../messages/recall.ts'
import { paths } from '../paths.ts'
import type { RecallLine } from '../queries/recall.ts'

type Props = {
  frame: Frame
  locale: Locale
  lines: readonly RecallLine[]
  mayTick: (unitId: string) => boolean
  submission: string
  attempt: Attempt | undefined
}

/** The recall list: what waits for somebody's hand, and what was taken back, by the product or by whom. */
export function RecallsPage(props: Props) {
  const { frame, locale, lines, attempt } = props
  const text = t(locale)
  const [waiting, done] = [lines.filter(({ doneAt }) => !doneAt), lines.filter(({ doneAt }) => doneAt)]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.list}
      crumbs={[{ label: boardWords(locale).newsroom, href: paths.board() }, { label: text.list }]}
    >
      <Head title={text.list} lead={text.lead} />
      <Alert>{worded(attempt, text, locale).errors.form}</Alert>
      <Section id="phai-lam" title={text.toDo} small={String(waiting.length)}>
        {waiting.length === 0 && <Empty title={text.nothingToDo} />}
        <ul class="strip">
          {waiting.map((line) => (
            <li key={line.id}>
              <Waiting {...props} line={line} />
            </li>
          ))}
        </ul>
      </Section>
      {done.length > 0 && (
        <Section id="da-xong" title={text.done} small={String(done.length)}>
          <Done {...{ locale, lines: done }} />
        </Section>
      )}
    </DeskPage>
  )
}

const aboutOf = ({ exemplarName, storyTitle, unitName }: RecallLine) => storyTitle ?? exemplarName ?? unitName

function Waiting({ locale, line, mayTick, submission, attempt }: Props & { line: RecallLine }) {
  const text = t(locale)
  const own = attempt?.values.id === line.id ? attempt : undefined
  const { value, errors } = worded(own, text, locale)
  return (
    <div class="flow">
      <p>
        <b>{text[line.kind]}</b>
        <br />
        <span class="soft">
          {aboutOf(line)}. {text.title(line.numberText)}
        </span>
      </p>
      {mayTick(line.unitId) && (
        <details open={own !== undefined}>
          <summary>
            {text.tick}
            <span class="vh">
              : {text[line.kind]}, {aboutOf(line)}
            </span>
          </summary>
          <Form
            action={paths.tickRecall(line.id)}
            version={line.version}
            submission={`${submission.slice(0, 24)}${line.id.slice(24)}`}
          >
            <Field
              {...{ name: 'note', id: `note-${line.id}`, label: text.note, maxLength: 500, optionalWord: true }}
              {...{ value: value('note'), error: errors.note }}
            />
            <Submit>{text.tick}</Submit>
          </Form>
        </details>
      )}
    </div>
  )
}

function Done({ locale, lines }: { locale: Locale; lines: readonly RecallLine[] }) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.done, captionHidden: true, stack: true }}
      columns={[
        { key: 'what', label: text.what },
        { key: 'about', label: text.about },
        { key: 'by', label: text.by },
      ]}
      rows={lines.map((line) => ({
        what: (
          <>
            {text[line.kind]}
            {line.note && (
              <>
                <br />
                <small class="soft">{line.note}</small>
              </>
            )}
          </>
        ),
        about: line.storyId ? <a href={paths.show(line.storyId)}>{aboutOf(line)}</a> : aboutOf(line),
        by: `${line.doneBy ?? text.product}, ${formatDate(today(line.doneAt!))}`,
      }))}
    />
  )
}
