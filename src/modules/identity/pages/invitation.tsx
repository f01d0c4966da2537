import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DoorPage } from '#ui/door-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  locale: Locale
  demo: boolean
  token: string
  invitation: { kind: string; name: string | null; title: string | null } | undefined
  attempt: Attempt | undefined
}

/** What a one-time link opens: choosing a user name and a password. */
export function InvitationPage({ locale, demo, token, invitation, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const title = invitation?.kind === 'setup' ? text.setupTitle : text.inviteTitle
  const faults = Object.entries(errors).map(([field, said]) => ({ field, text: said }))
  return (
    <DoorPage title={title} locale={locale} demo={demo}>
      <section>
        <h1>{title}</h1>
        {invitation ? (
          <Form action={paths.invitation(token)}>
            <ErrorSummary title={title} errors={faults} />
            <Field
              name="name"
              label={text.fullName}
              value={value('name', invitation.name ?? '')}
              error={errors.name}
              autocomplete="name"
            />
            <Field
              name="username"
              label={text.newUsername}
              hint={text.usernameHint}
              value={value('username')}
              error={errors.username}
              autocomplete="username"
            />
            <Field
              name="password"
              label={text.password}
              hint={text.passwordHint}
              type="password"
              error={errors.password}
              autocomplete="new-password"
            />
            <Submit main>{text.create}</Submit>
          </Form>
        ) : (
          <p>{text.linkUsed}</p>
        )}
      </section>
    </DoorPage>
  )
}
