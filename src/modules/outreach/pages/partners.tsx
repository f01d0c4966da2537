import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/partner.ts'
import type { PartnerState } from '../partner.ts'
import { paths } from '../paths.ts'
import type { ShownPartner } from '../queries/partner.ts'

type Choice = { id: string; name: string }
export type PartnersProps = {
  frame: Frame
  locale: Locale
  partners: readonly ShownPartner[]
  mayAdminister: boolean
  units: readonly Choice[]
  fields: readonly Choice[]
  /** The id of the site that the form would connect. */
  newId: string
  submission: string
  attempt: Attempt | undefined
}

/** The sites that are told of stories, and connecting one more. */
export function PartnersPage(props: PartnersProps) {
  const { frame, locale, partners, mayAdminister, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} why={mayAdminister ? undefined : text.onlyAdmin} />
      <ErrorSummary title={text.refused} errors={errors} />
      {partners.length === 0 ? <Empty title={text.none}>{text.noneNext}</Empty> : <List {...props} />}
      {mayAdminister && <Connecting {...props} />}
    </DeskPage>
  )
}

/** What a site gets, in words. */
export function wishOf({ unitName, fields, languages }: ShownPartner, locale: Locale): string {
  const text = t(locale)
  const told = languages.map((it) => text[it]).join(', ')
  return [unitName ?? text.everyUnit, fields.length > 0 ? fields.join(', ') : text.everyField, told].join(' · ')
}

const kinds: Record<PartnerState, TagKind> = { active: 'ok', paused: 'hold', ended: 'no' }

/** How a site stands. */
export const PartnerTag = ({ state, locale }: { state: PartnerState; locale: Locale }) => (
  <Tag kind={kinds[state]}>{t(locale)[state]}</Tag>
)

function List({ locale, partners }: PartnersProps) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.title, captionHidden: true, stack: true }}
      columns={[
        { key: 'name', label: text.name },
        { key: 'gets', label: text.gets },
        { key: 'results', label: text.results },
        { key: 'state', label: text.state },
      ]}
      rows={partners.map((it) => ({
        name: <a href={paths.partner(it.id)}>{it.name}</a>,
        gets: wishOf(it, locale),
        results: <span class="num">{text.counts(it.counts.taken, it.counts.waiting, it.counts.failed)}</span>,
        state: <PartnerTag state={it.state} locale={locale} />,
      }))}
    />
  )
}

function Connecting({ locale, units, fields, newId, submission, attempt }: PartnersProps) {
  const text = t(locale)
  const { errors, value, values } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const chosen = (name: string, fallback: string[]) => (attempt ? [values[name] ?? []].flat() : fallback)
  return (
    <Section id="noi" title={text.connect}>
      <Form action={paths.connectPartner()} submission={submission}>
        <Hidden name="id" value={value('id', newId)} />
        <Field {...field('name')} label={text.name} hint={text.nameHint} maxLength={120} />
        <Field {...field('address')} label={text.address} hint={text.addressHint} type="url" maxLength={500} />
        <Select
          {...field('unitId')}
          label={text.unitId}
          blank={text.everyUnit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checks
          name="fieldIds"
          label={text.fieldIds}
          hint={text.fieldsHint}
          error={errors.fieldIds}
          stacked
          options={fields.map(({ id, name }) => ({ value: id, label: name }))}
          values={chosen('fieldIds', [])}
        />
        <Checks
          name="languages"
          label={text.languages}
          error={errors.languages}
          options={(['vi', 'km', 'en'] as const).map((it) => ({ value: it, label: text[it] }))}
          values={chosen('languages', ['vi'])}
        />
        <Submit main>{text.connect}</Submit>
      </Form>
    </Section>
  )
}
