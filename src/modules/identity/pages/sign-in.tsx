import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DoorPage } from '#ui/door-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages.ts'
import { paths } from '../paths.ts'

type DemoPost = { id: string; username: string; name: string; title: string; unitName: string }
type Props = { locale: Locale; demo: boolean; posts: DemoPost[]; attempt: Attempt | undefined; next: string }

/** Signing in; in the demonstration also its posts, one click each. */
export function SignInPage({ locale, demo, posts, attempt, next }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const council = posts.filter(({ username }) => username.startsWith('hd-'))
  const others = posts.filter(({ username }) => !username.startsWith('hd-'))
  return (
    <DoorPage title={text.signIn} locale={locale} demo={demo}>
      <section>
        <h1>{text.signIn}</h1>
        <Form action={paths.signIn()}>
          <ErrorSummary
            title={errors.form ?? text.signIn}
            errors={errors.form ? [{ field: 'username', text: errors.form }] : []}
          />
          <Hidden name="next" value={next} />
          <Field
            name="username"
            label={text.username}
            value={value('username')}
            error={errors.username}
            autocomplete="username"
          />
          <Field
            name="password"
            label={text.password}
            type="password"
            error={errors.password}
            autocomplete="current-password"
          />
          <Submit main>{text.signIn}</Submit>
        </Form>
      </section>
      {others.length > 0 && (
        <section class="flow">
          <h2>{text.demoTitle}</h2>
          <p class="soft">{text.demoLead}</p>
          <DemoPosts posts={others} next={next} />
          <h3>{text.councilTitle}</h3>
          <DemoPosts posts={council} next={next} />
        </section>
      )}
    </DoorPage>
  )
}

function DemoPosts({ posts, next }: { posts: DemoPost[]; next: string }) {
  return (
    <div class="posts">
      {posts.map(({ id, username, name, title, unitName }) => (
        <form key={id} method="post" action={paths.demo()}>
          <Hidden name="next" value={next} />
          <button type="submit" name="post" value={username}>
            <span>
              {title}
              <small>
                {unitName} · {name}
              </small>
            </span>
          </button>
        </form>
      ))}
    </div>
  )
}
