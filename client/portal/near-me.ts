const key = 'gs-near'
const names = ['noi', 'nghe']

/** Remembers on this machine which commune and trade a reader chose, and offers them again. Nothing is sent anywhere. */
class NearMe extends HTMLElement {
  connectedCallback() {
    const lists = names.flatMap((name) => this.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? [])
    const chosen = read()
    for (const list of lists) {
      const wanted = chosen[list.name]
      if (wanted && [...list.options].some(({ value }) => value === wanted)) list.value = wanted
    }
    this.querySelector('form')?.addEventListener('submit', () => {
      try {
        const all = { ...read(), ...Object.fromEntries(lists.map(({ name, value }) => [name, value])) }
        localStorage.setItem(key, JSON.stringify(all))
      } catch {
        // a browser that keeps nothing
      }
    })
  }
}

function read(): Record<string, string> {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return Object.fromEntries(
      Object.entries(all && typeof all === 'object' ? all : {}).filter(([, it]) => typeof it === 'string'),
    )
  } catch {
    return {}
  }
}
customElements.define('near-me', NearMe)
