import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'

type Listed = { id: string; name: string; document: string; state: string; waiting: number }
export type DraftsProps = {
  frame: Frame
  locale: Locale
  drafts: readonly Listed[]
  programmes: readonly { id: string; name: string }[]
  unitId: string
  submission: () => string
  failed: 'read' | 'clone' | undefined
  attempt: Attempt | undefined
}

/** The drafts that plans came in as, and the two ways to begin one: from a text, from a programme that stands. */
export function DraftsPage(props: DraftsProps) {
  const { frame, locale, drafts, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: programmeWords(locale).title, href: paths.show() }, { label: text.title }]}
    >
      <ErrorSummary errors={errors} />
      <Head title={text.title} lead={text.lead} />
      <Section id="du-thao" title={text.drafts}>
        {drafts.length === 0 ? (
          <Empty title={text.none}>
            <p>{text.noneText}</p>
          </Empty>
        ) : (
          <WorkList
            items={drafts.map((it) => ({
              title: it.name,
              href: paths.draft(it.id),
              text: it.document,
              due: it.state === 'open' ? text.waiting(it.waiting) : text.state_issued,
            }))}
          />
        )}
      </Section>
      <ReadForm {...props} />
      <CloneForm {...props} />
    </DeskPage>
  )
}

/** Fields that both ways have: what the plan is called, its document, its period. */
function Common({ locale, attempt, prefix }: Pick<DraftsProps, 'locale' | 'attempt'> & { prefix: string }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({
    ...{ name, id: `${prefix}${name}`, value: value(name) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <>
      <Field {...field('name')} label={text.name} maxLength={300} required />
      <Field {...field('document')} label={text.document} maxLength={120} required />
      <DateField {...field('issuedOn')} label={text.issuedOn} required />
      <DateField {...field('from')} label={text.from} required />
      <DateField {...field('lastDay')} label={text.lastDay} required />
    </>
  )
}

function ReadForm({ locale, programmes, unitId, submission, failed, attempt: sent }: DraftsProps) {
  const text = t(locale)
  const attempt = failed === 'read' ? sent : undefined
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="doc" title={text.take}>
      <Form action={paths.drafts()} submission={submission()} multipart>
        <Hidden name="unitId" value={unitId} />
        <Common {...{ locale, attempt }} prefix="" />
        <Select
          name="amendsId"
          label={text.amends}
          hint={text.amendsHint}
          value={value('amendsId')}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          optionalWord
          {...(errors.amendsId && { error: errors.amendsId })}
        />
        <FileField name="file" label={text.file} optionalWord {...(errors.file && { error: errors.file })} />
        <TextArea
          name="text"
          label={text.words}
          hint={text.wordsHint}
          value={value('text')}
          rows={10}
          {...(errors.text && { error: errors.text })}
        />
        <div class="bar">
          <Submit main>{text.take}</Submit>
        </div>
      </Form>
    </Section>
  )
}

function CloneForm({ locale, programmes, unitId, submission, failed, attempt: sent }: DraftsProps) {
  const text = t(locale)
  const attempt = failed === 'clone' ? sent : undefined
  const { errors, value } = worded(attempt, text, locale)
  if (programmes.length === 0) return null
  return (
    <Section id="chep" title={text.clone}>
      <p class="soft prose">{text.cloneLead}</p>
      <Form action={paths.clone()} submission={submission()}>
        <Hidden name="unitId" value={unitId} />
        <Select
          name="programmeId"
          label={text.programme}
          value={value('programmeId')}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          required
          {...(errors.programmeId && { error: errors.programmeId })}
        />
        <Common {...{ locale, attempt }} prefix="chep-" />
        <div class="bar">
          <Submit>{text.copy}</Submit>
        </div>
      </Form>
    </Section>
  )
}
