import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as listWords } from '../messages/list.ts'
import { t as recordWords } from '../messages/record.ts'
import { t as showWords } from '../messages/show.ts'
import { isOpenToEdit } from '../open.ts'
import { paths } from '../paths.ts'
import type { ShownEvidence, ShownExemplar } from '../queries/show.ts'

type Props = {
  frame: Frame
  locale: Locale
  exemplar: ShownExemplar
  officialId: string
  may: { edit: boolean; confirm: boolean }
  submission: string
  attempt: Attempt | undefined
  kept: readonly { id: string; name: string }[]
}

/** The evidence of a record: what there is, with who stands for it, and a form for more. */
export function EvidencePage(props: Props) {
  const { frame, locale, exemplar, attempt } = props
  const text = showWords(locale)
  const words = { ...fileWords(locale), ...recordWords(locale) }
  const { errors } = worded(attempt, words, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.evidenceTitle}: ${exemplar.name}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: exemplar.code, href: paths.show(exemplar.id) },
        { label: text.evidence },
      ]}
    >
      <Head
        title={text.evidenceTitle}
        lead={`${exemplar.name}, ${exemplar.code}`}
        actions={
          <a class="btn" href={paths.show(exemplar.id)}>
            {text.back}
          </a>
        }
      />
      <ErrorSummary errors={errors} />
      <Section id="dang-co" title={text.standing} small={text.whoConfirms}>
        {exemplar.evidence.length === 0 && <Empty title={text.noEvidence} />}
        {exemplar.evidence.length > 0 && (
          <ul class="files">
            {exemplar.evidence.map((it) => (
              <Standing key={it.id} {...props} evidence={it} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="bo-sung" title={text.addTitle}>
        <AddForm {...props} />
      </Section>
    </DeskPage>
  )
}

function Standing({ evidence, exemplar, locale, officialId, may }: Props & { evidence: ShownEvidence }) {
  const text = showWords(locale)
  const words = recordWords(locale)
  const { id, title, fileId, confirmedAt, confirmedBy, addedBy, addedAt, addedById } = evidence
  const values = { version: exemplar.version }
  const named = (label: string) => (
    <>
      {label}
      <span class="vh">: {title}</span>
    </>
  )
  return (
    <li id={`minh-chung-${id}`}>
      <span>
        <a href={paths.file(fileId)}>{title}</a>
        <br />
        <small class="soft">
          {text.addedBy(addedBy, formatDate(today(addedAt)))}
          {confirmedAt && confirmedBy && `; ${text.confirmedBy(confirmedBy, formatDate(today(confirmedAt)))}`}
        </small>
      </span>
      {confirmedAt ? (
        <Tag kind="ok">{text.confirmed}</Tag>
      ) : may.confirm ? (
        <PostButton
          {...{ action: paths.confirmEvidence(exemplar.id, id), label: named(text.confirm), values }}
          disabledWhy={addedById === officialId ? words['exemplars.ownEvidence'] : undefined}
        />
      ) : (
        <Tag kind="wait">{text.waiting(1)}</Tag>
      )}
      {may.edit && isOpenToEdit(exemplar.stage) ? (
        <PostButton {...{ action: paths.removeEvidence(exemplar.id, id), label: named(text.remove), values }} quiet />
      ) : (
        <span />
      )}
    </li>
  )
}

function AddForm({ locale, exemplar, may, submission, attempt, kept }: Props) {
  const text = showWords(locale)
  const words = recordWords(locale)
  const { errors, saved, value } = worded(attempt, { ...fileWords(locale), ...words }, locale)
  const at = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <Form
      action={paths.evidence(exemplar.id)}
      version={saved.version ?? value('version', String(exemplar.version))}
      submission={value('submission', submission)}
      multipart
    >
      {kept.map((it) => (
        <p key={it.id}>
          {it.name} <Tag kind="ok">{words.received}</Tag>
          <Hidden name="fileId" value={it.id} />
        </p>
      ))}
      <FileField name="file" label={text.files} hint={words.evidenceHint} error={errors.file} multiple />
      <div class="pair">
        <Field {...at('title')} label={text.fileTitle} hint={text.fileTitleHint} maxLength={200} optionalWord />
        <Select
          {...at('achievementId')}
          label={text.belongsTo}
          blank={text.wholeRecord}
          options={exemplar.achievements.map(({ id, what }) => ({ value: id, label: what }))}
        />
      </div>
      <fieldset class="flow">
        <legend>{text.newAchievement}</legend>
        <Field {...at('what')} label={words.what} maxLength={300} optionalWord />
        <div class="pair">
          <Field {...at('before')} label={words.before} maxLength={120} optionalWord />
          <Field {...at('after')} label={words.after} maxLength={120} optionalWord />
        </div>
      </fieldset>
      <div class="bar">
        <Submit main disabledWhy={!may.edit && text.mayNotEdit}>
          {text.add}
        </Submit>
      </div>
    </Form>
  )
}
