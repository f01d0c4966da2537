import type { DeskFrame } from './desk-page.tsx'
import { useWords } from './locale.ts'
import { Mark } from './mark.tsx'

/** The bar across the top of the desk: home, the post one acts in, and the search. */
export function DeskTop({ frame }: { frame: DeskFrame }) {
  const text = useWords()
  return (
    <header class="top">
      <a class="brand" href="/lam-viec">
        <Mark of="desk" />
        <b>{text.product}</b>
      </a>
      <PostSwitcher frame={frame} />
      <details class="find" name="top">
        <summary>{text.find}</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every screen reader in use */}
        <form role="search" method="get" action="/lam-viec/tim">
          <label class="vh" for="q-top">
            {text.findRecords}
          </label>
          <input id="q-top" name="q" type="search" value={frame.find ?? ''} placeholder={text.findRecordsHint} />
          <button type="submit">{text.find}</button>
        </form>
      </details>
    </header>
  )
}

function PostSwitcher({ frame }: { frame: DeskFrame }) {
  const text = useWords()
  return (
    <details class="post" name="top">
      <summary>
        <span>
          {frame.unitName}
          <small>
            {frame.postName} · {frame.official}
          </small>
        </span>
      </summary>
      <ul class="drop">
        {frame.posts.map((post) => (
          <li key={post.id}>
            {post.current ? (
              <p aria-current="true">
                {post.label}
                <small>{post.sub}</small>
              </p>
            ) : (
              <form method="post" action="/lam-viec/chuc-danh">
                <input type="hidden" name="from" value={frame.path} />
                <button type="submit" name="post" value={post.id}>
                  {post.label}
                  <small>{post.sub}</small>
                </button>
              </form>
            )}
          </li>
        ))}
        <li>
          <a href="/lam-viec/tai-khoan">{text.account}</a>
        </li>
        <li>
          <form method="post" action="/dang-xuat">
            <button type="submit">{text.signOut}</button>
          </form>
        </li>
      </ul>
    </details>
  )
}
