import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as given } from '../messages/give-tip.ts'
import { t } from '../messages/tip.ts'
import { paths } from '../paths.ts'
import { tipChannels } from '../tip.ts'

type Props = {
  frame: Frame
  locale: Locale
  communes: readonly { id: string; name: string }[]
  /** Made for this form: the id of the tip to be, and of the sending. */
  id: string
  submission: string
  /** The commune of the desk, where it is one. */
  home: string
  attempt: Attempt | undefined
}

/** Writing down what somebody told at the counter: they leave with a receipt. */
export function NewTipPage({ frame, locale, communes, id, submission, home, attempt }: Props) {
  const [text, words] = [t(locale), given(locale)]
  const { errors, value } = worded(attempt, { ...words, ...text }, locale)
  const field = (name: string, usual = '') => ({ name, value: value(name, usual), error: errors[name] })
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.add}
      crumbs={[{ label: text.title, href: paths.tips() }, { label: text.add }]}
    >
      <Head title={text.add} />
      <ErrorSummary errors={errors} />
      <Form action={paths.newTip()} submission={value('submission', submission)} multipart>
        <Hidden name="id" value={value('id', id)} />
        <Field {...field('who')} label={text.who} hint={words.whoHint} maxLength={200} />
        <Select
          {...field('placeId', home)}
          label={text.place}
          blank={words.unknownPlace}
          options={communes.map((it) => ({ value: it.id, label: it.name }))}
        />
        <TextArea {...field('what')} label={text.what} hint={words.whatHint} rows={6} maxLength={4000} />
        <Select
          {...field('channel', 'counter')}
          label={text.channel}
          blank={false}
          options={tipChannels.map((it) => ({ value: it, label: text[it] }))}
        />
        <FileField
          {...{ name: 'pictures', label: text.pictures, hint: text.picturesHint, error: errors.pictures }}
          {...{ accept: 'image/*', multiple: true, optionalWord: true }}
        />
        <Field {...field('contact')} label={text.contact} maxLength={120} optionalWord />
        <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
        <Submit main>{text.save}</Submit>
      </Form>
    </DeskPage>
  )
}
