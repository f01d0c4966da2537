/** What a few letters may mean, offered under the search box; the browser's own list of choices, so that keys work as usual. */
type Found = { label: string; href: string }

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) offer(input)

function offer(input: HTMLInputElement): void {
  const list = document.createElement('datalist')
  list.id = `${input.id}-list`
  input.after(list)
  input.setAttribute('list', list.id)
  input.autocomplete = 'off'
  let found: Found[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = ''

  input.addEventListener('input', () => {
    const chosen = found.find(({ label }) => label === input.value)
    if (chosen) return void location.assign(chosen.href)
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(input.value.trim()), 150)
  })

  async function ask(q: string) {
    asked = q
    if (q.length < 2) return
    const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(q)}`).catch(() => undefined)
    if (!answer?.ok || asked !== q) return
    found = (await answer.json()) as Found[]
    list.replaceChildren(
      ...found.map(({ label }) => {
        const option = document.createElement('option')
        option.value = label
        return option
      }),
    )
  }
}
