// Keeps what is typed into a form as a draft while it is typed. The words it puts up stand in the page (draftLine.jte).
import { heardFrom } from './ending.mjs'

const EVERY = 4_000 // after the first key that is not saved yet: with the line's own time, within five seconds
const PATIENCE = 10_000 // with the line, for one save
const HURRY = 4_000 // that sending a form waits for its last save
const RETRY = 5_000 // and twice as long each time, up to
const SELDOM = 30_000
const LEAVING = 60_000 // characters that a browser still sends from a page it has left

export function keepDraft(form) {
  const line = form.querySelector('[data-draft-line]')
  const words = line.querySelector('[data-draft-words]')
  const said = line.querySelector('[data-draft-said]')
  const both = line.querySelector('[data-draft-both]')
  let unsaved = false // something is typed that the server has not answered for
  let saving = null
  let timer = 0
  let pause = RETRY
  let sentAt = '' // the form was sent before, in another tab or before going back: what is typed now is a new one
  let gone = false // the form is on its way
  let state = ''

  function show(next, at = '') {
    words.textContent = line.dataset[next].replace('{at}', at)
    both.hidden = next !== 'elsewhere'
    if (state !== next) {
      said.textContent = words.textContent // read out when something changed, not with every save
      state = next
    }
  }

  function typed(extra) {
    const fields = new URLSearchParams(extra)
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') {
        fields.append(name, value)
      }
    }
    if (sentAt) {
      fields.append('_anew', 'yes')
    }
    return fields.toString()
  }

  async function send(extra) {
    const body = typed(extra)
    try {
      const answer = await fetch('/drafts/keep', {
        method: 'POST',
        body,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        redirect: 'error',
        keepalive: body.length < LEAVING,
        signal: AbortSignal.timeout(PATIENCE),
      })
      if (answer.ok) {
        return await answer.json()
      }
      return { state: answer.status === 401 ? 'signedOut' : answer.status >= 500 ? 'failing' : 'refused' }
    } catch {
      return { state: 'offline' }
    }
  }

  function save() {
    window.clearTimeout(timer)
    timer = 0
    if (saving) {
      return saving.then(save)
    }
    unsaved = false
    saving = send().then((answer) => {
      saving = null
      hear(answer)
      return answer.state
    })
    return saving
  }

  function later(wait) {
    timer ||= window.setTimeout(save, wait)
  }

  function hear({ state: came, seen, at }) {
    if (came === 'offline' || came === 'failing') {
      unsaved = true
      later(pause)
      pause = Math.min(2 * pause, SELDOM)
      show(came)
      return
    }
    pause = RETRY
    if (came === 'saved') {
      form.elements._seen.value = seen
      heardFrom()
      show(sentAt ? 'sent' : 'saved', sentAt || at)
    } else if (came === 'sent' && !sentAt) {
      sentAt = at
      show('sent', at)
      save()
    } else {
      unsaved = came === 'elsewhere' || came === 'refused'
      show(came, at)
    }
  }

  form.addEventListener('input', () => {
    unsaved = true
    later(EVERY)
  })
  for (const left of ['change', 'focusout']) {
    form.addEventListener(left, () => unsaved && !gone && save())
  }
  window.addEventListener('online', () => unsaved && save())
  document.addEventListener('visibilitychange', () => document.hidden && unsaved && !gone && save())
  window.addEventListener('pagehide', () => unsaved && !gone && send({ _last: 'yes' }))

  // A form leaves the page only when what is in it is safe, or there is nobody to keep it safe: never into a broken line.
  let waiting = false
  form.addEventListener('submit', (event) => {
    if (gone || (!unsaved && !saving && navigator.onLine)) {
      gone = true
      window.clearTimeout(timer)
      return
    }
    event.preventDefault()
    if (waiting) {
      return
    }
    waiting = true
    const hurry = new Promise((resolve) => window.setTimeout(resolve, HURRY, 'slow'))
    Promise.race([save(), hurry]).then((came) => {
      waiting = false
      if (came === 'offline') {
        show('unsent')
      } else {
        gone = true
        form.requestSubmit(event.submitter)
      }
    })
  })

  // The browser brought the page back as it was left: if the form was sent, the page as it is now says so.
  window.addEventListener('pageshow', async (event) => {
    if (event.persisted) {
      gone = false
      if ((await save()) === 'sent') {
        window.location.reload()
      }
    }
  })
}
