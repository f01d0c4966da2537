import type { UnitRef } from '#modules/units/index.ts'
import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/coordination.ts'
import { paths } from '../paths.ts'
import type { CoordinationProps } from './coordination.tsx'

type Which = 'add' | 'open' | 'contact'

/** Each form of the page has fields of its own, by ids that begin with its name. */
const fieldsOf = ({ locale, failed, attempt }: CoordinationProps, which: Which) => {
  const { errors, value } = worded(failed === which ? attempt : undefined, t(locale), locale)
  return (name: string, fallback = '') => ({
    ...{ name, id: `${which}-${name}`, value: value(name, fallback), error: errors[name] },
  })
}

/** Writing down a programme that was signed. */
export function AddProgramme(props: CoordinationProps) {
  const { locale, desks, submissions, failed } = props
  const text = t(locale)
  const field = fieldsOf(props, 'add')
  return (
    <details open={failed === 'add'}>
      <summary>{text.add}</summary>
      <Form action={paths.addCoordination()} submission={submissions.add}>
        <Field {...field('subject')} label={text.subject} maxLength={300} />
        <Field {...field('documentNo')} label={text.documentNo} maxLength={60} />
        <DateField {...field('signedOn')} label={text.signedOn} />
        <DateField {...field('validFrom')} label={text.validFrom} />
        <DateField {...field('validTo')} label={text.validTo} optionalWord />
        <TextArea {...field('parties')} label={text.parties} hint={text.partiesHint} rows={4} maxLength={2000} />
        <Desk {...{ props, which: 'add', units: desks.programmes }} />
        <Submit>{text.add}</Submit>
      </Form>
    </details>
  )
}

/** Writing down a column that an outlet opened. */
export function OpenColumn(props: CoordinationProps) {
  const { locale, desks, programmes, submissions, failed } = props
  const text = t(locale)
  const field = fieldsOf(props, 'open')
  return (
    <details open={failed === 'open'}>
      <summary>{text.openColumn}</summary>
      <Form action={paths.openColumn()} submission={submissions.open}>
        <Field {...field('name')} label={text.name} maxLength={200} />
        <Field {...field('outlet')} label={text.outlet} hint={text.outletHint} maxLength={200} />
        <Field {...field('openedBy')} label={text.openedBy} maxLength={200} />
        <DateField {...field('since')} label={text.since} />
        <Field {...field('frequency')} label={text.frequency} hint={text.frequencyHint} maxLength={120} />
        <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
        {programmes.length > 0 && (
          <Select
            {...field('coordinationId')}
            label={text.under}
            blank={text.noProgramme}
            options={programmes.map(({ id, documentNo, subject }) => ({
              value: id,
              label: `${documentNo}: ${subject}`,
            }))}
          />
        )}
        <Desk {...{ props, which: 'open', units: desks.columns }} />
        <Submit>{text.openColumn}</Submit>
      </Form>
    </details>
  )
}

/** Naming whom the press may call. */
export function ContactForm(props: CoordinationProps) {
  const { locale, desks, contact, submissions } = props
  const text = t(locale)
  const field = fieldsOf(props, 'contact')
  return (
    <Section id="dau-moi" title={text.contact}>
      <p class="prose soft">{text.contactLead}</p>
      <Form action={paths.pressContact()} submission={submissions.contact}>
        <Field {...field('name', contact?.name)} label={text.person} maxLength={120} />
        <Field {...field('phone', contact?.phone)} label={text.phone} type="tel" maxLength={40} />
        <Field {...field('email', contact?.email ?? '')} label={text.email} type="email" maxLength={120} optionalWord />
        <Desk {...{ props, which: 'contact', units: desks.programmes }} />
        <Submit>{text.save}</Submit>
      </Form>
    </Section>
  )
}

function Desk({ props, which, units }: { props: CoordinationProps; which: Which; units: readonly UnitRef[] }) {
  const own = units.some(({ id }) => id === props.unitId) ? props.unitId : (units[0]?.id ?? '')
  if (units.length <= 1) return <Hidden name="unitId" value={own} />
  return (
    <Select
      {...fieldsOf(props, which)('unitId', own)}
      label={t(props.locale).keeper}
      blank={false}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
