// Warns before the sign-in ends because nothing happened, and asks whether somebody is still there (ending.jte).
const WARNING = 5 * 60_000
const SAID_EVERY = 15 // seconds

const dialog = document.querySelector('dialog[data-idle]')
const tabs = dialog && new BroadcastChannel('heard')
let ends = 0

/// The server has heard from this browser: the sign-in goes on, in every tab.
export function heardFrom() {
  if (dialog) {
    goOn()
    tabs.postMessage('here')
  }
}

function goOn() {
  ends = Date.now() + Number(dialog.dataset.idle) * 1000
  if (dialog.open) {
    dialog.close()
  }
}

function look() {
  const left = ends - Date.now()
  if (left <= 0) {
    // To the door, and from there back here; what is typed is saved on the way.
    window.location.replace(window.location.pathname + window.location.search)
    ends = Number.MAX_SAFE_INTEGER
  } else if (left <= WARNING && ends < Number.MAX_SAFE_INTEGER) {
    warn(Math.ceil(left / 1000))
  }
}

function warn(seconds) {
  const words = dialog.dataset.left.replace('{left}', inWords(seconds))
  const said = dialog.querySelector('[data-ending-said]')
  dialog.querySelector('[data-ending-left]').textContent = words
  if (!dialog.open) {
    dialog.showModal()
  } else if (seconds % SAID_EVERY === 0) {
    said.textContent = words
  }
}

function inWords(seconds) {
  const minutes = Math.ceil(seconds / 60)
  const { minutes: many, minute, seconds: few, second } = dialog.dataset
  if (seconds > 60) {
    return many.replace('{n}', minutes)
  }
  return seconds === 60 ? minute : seconds === 1 ? second : few.replace('{n}', seconds)
}

async function stay() {
  try {
    const answer = await fetch('/still-here', { redirect: 'manual' })
    if (answer.ok) {
      heardFrom()
    } else {
      window.location.replace(window.location.pathname + window.location.search)
    }
  } catch {
    // No connection: the warning stays, and the button can be pressed again.
  }
}

if (dialog) {
  tabs.onmessage = goOn
  dialog.querySelector('[data-ending-stay]').addEventListener('click', stay)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    stay()
  })
  heardFrom()
  window.setInterval(look, 1000)
}
