import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { paths } from '../paths.ts'

type Official = {
  id: string
  name: string
  username: string
  role: string
  title: string
  unitName: string
  since: string
}
type Props = {
  frame: Frame
  locale: Locale
  units: UnitRef[]
  officials: Official[]
  attempt: Attempt | undefined
  link: string | undefined
}

const roles = ['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'judge', 'admin'] as const

/** The administrator's page: who holds which post, and inviting somebody to one. */
export function SetUpPage({ frame, locale, units, officials, attempt, link }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const faults = Object.entries(errors).map(([field, said]) => ({ field, text: said }))
  return (
    <DeskPage {...{ frame, locale }} title={text.setUp}>
      <Head title={text.setUp} />
      {link && (
        <Notice kind="good" title={text.inviteMade}>
          <p>
            <code>{link}</code>
          </p>
        </Notice>
      )}
      <Section id="moi" title={text.inviteOfficial} small={text.inviteLead}>
        <Form action={paths.setUp()}>
          <ErrorSummary title={text.inviteOfficial} errors={faults} />
          <Field name="name" label={text.fullName} value={value('name')} error={errors.name} />
          <Select
            name="unitId"
            label={text.unit}
            value={value('unitId')}
            error={errors.unitId}
            options={[{ value: '', label: '' }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Select
            name="role"
            label={text.role}
            value={value('role', 'officer')}
            error={errors.role}
            options={roles.map((role) => ({ value: role, label: text[role] }))}
          />
          <Field name="title" label={text.title} value={value('title')} error={errors.title} />
          <Submit main>{text.inviteOfficial}</Submit>
        </Form>
      </Section>
      <Section id="can-bo" title={text.officials} small={String(officials.length)}>
        <Table
          caption={text.officials}
          captionHidden
          stack
          columns={[
            { key: 'name', label: text.fullName },
            { key: 'unit', label: text.unit },
            { key: 'title', label: text.title },
            { key: 'role', label: text.role },
            { key: 'since', label: text.since },
          ]}
          rows={officials.map((it) => ({
            name: `${it.name} (${it.username})`,
            unit: it.unitName,
            title: it.title,
            role: text[it.role as (typeof roles)[number]],
            since: formatDate(it.since),
          }))}
        />
      </Section>
    </DeskPage>
  )
}
