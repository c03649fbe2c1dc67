// Makes the child's pages better where it runs; every page works without it. Nothing is kept in the browser.
const leave = document.querySelector('form[data-leave]')
const WITHIN = 5000
let presses = []

function go() {
  document.body.classList.add('leaving')
  document.title = 'Weather'
  leave.submit()
}

leave?.addEventListener('submit', () => {
  document.body.classList.add('leaving')
  document.title = 'Weather'
})

// Shift three times within five seconds is the way out without looking for the button.
document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !leave) {
    return
  }
  const now = Date.now()
  presses = [...presses.filter((pressed) => now - pressed < WITHIN), now]
  if (presses.length === 3) {
    go()
  }
})

// A page a browser kept whole, shown again by its back button, is asked for anew.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.body.classList.add('leaving')
    window.location.reload()
  }
})

// The square of a card leads here with its secret behind the #, which no server sees. It leaves the address at once, and
// is sent when somebody taps.
const card = document.querySelector('[data-card]')

function showCard() {
  if (card && window.location.hash.length > 1) {
    card.querySelector('[data-secret]').value = window.location.hash.slice(1)
    window.history.replaceState(null, '', window.location.pathname)
    card.hidden = false
    document.querySelector('[data-no-card]').hidden = true
  }
}

showCard()
window.addEventListener('hashchange', showCard)

// Four pictures are tapped on one page. Which, is shown nowhere: only how many.
const pictures = document.querySelector('[data-pictures]')
pictures?.addEventListener('click', (event) => {
  const picture = event.target.closest('[name=picture]')
  const tapped = document.querySelector('[data-tapped]')
  const many = Number(tapped.dataset.tapped) + 1
  if (!picture || many > 3) {
    return
  }
  event.preventDefault()
  const kept = document.createElement('input')
  kept.type = 'hidden'
  kept.name = 'picture'
  kept.value = picture.value
  pictures.before(kept)
  tapped.dataset.tapped = many
  tapped.querySelectorAll('.dot')[many - 1].classList.add('full')
  tapped.querySelector('[data-tapped-words]').textContent = tapped.dataset.words.replace('{n}', many)
})

// What is written is kept while it is written: only the child gets it back, and only they send it. A page that closes
// says it once more, also where nobody is signed in any longer: then it waits.
const SAVED_AFTER = 4_000

function keeps(own) {
  let unsaved = false
  let saving = 0

  async function save() {
    window.clearTimeout(saving)
    saving = 0
    if (!unsaved) {
      return
    }
    unsaved = false
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(own.form)) {
      if (typeof value === 'string' && name !== 'drawing') {
        body.append(name, value)
      }
    }
    try {
      const answer = await fetch(own.dataset.own, { method: 'POST', body, headers: { Accept: 'application/json' }, keepalive: true })
      if (answer.ok) {
        document.dispatchEvent(new Event('heard-here'))
      }
    } catch {
      unsaved = true // no connection: with the next key
    }
  }

  own.form.addEventListener('input', () => {
    unsaved = true
    saving ||= window.setTimeout(save, SAVED_AFTER)
  })
  own.form.addEventListener('submit', () => {
    unsaved = false
  })
  window.addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => document.hidden && save())
}

document.querySelectorAll('[data-own]').forEach(keeps)

// Two minutes before it closes because nothing happened, or because the time is over, the page asks whether somebody is
// there.
const dialog = document.querySelector('dialog[data-idle]')
const WARNING = 120_000
let latest = dialog ? Date.now() + Number(dialog.dataset.stays) * 1000 : 0
let ends = dialog ? soon() : 0
let asked = false // and no more time can be had

function soon() {
  return Math.min(Date.now() + Number(dialog.dataset.idle) * 1000, latest)
}

function look() {
  const left = ends - Date.now()
  if (left <= 0) {
    document.body.classList.add('leaving')
    window.location.replace('/card?ended')
  } else if (left <= WARNING) {
    const seconds = Math.ceil(left / 1000)
    const words = seconds > 60 ? dialog.dataset.minutes.replace('{n}', Math.ceil(seconds / 60)) : dialog.dataset.seconds.replace('{n}', seconds)
    dialog.querySelector('[data-left]').textContent = dialog.dataset.words.replace('{left}', words)
    if (!dialog.open && !asked) {
      dialog.showModal()
    }
  }
}

async function stay() {
  try {
    const answer = await fetch('/me/here', { redirect: 'manual' })
    if (answer.ok) {
      latest = Date.now() + Number(await answer.text()) * 1000
      ends = soon()
      asked = ends - Date.now() <= WARNING
      dialog.close()
    } else {
      window.location.replace('/card?ended')
    }
  } catch {
    // No connection: the question stays, and the button can be pressed again.
  }
}

if (dialog) {
  // Another script of ours has heard from the server.
  document.addEventListener('heard-here', () => {
    ends = soon()
  })
  dialog.querySelector('[data-stay]').addEventListener('click', stay)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    stay()
  })
  window.setInterval(look, 1000)
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print()
  }
})

// A letter is read aloud only by a voice of the device itself: with any other, its words would leave the device. Each
// part of it is read by a voice of its own language. Where there is no such voice, the button of that part stays away.
const aloud = [...document.querySelectorAll('[data-read-aloud]')]

for (const print of document.querySelectorAll('[data-print]')) {
  print.hidden = false
}

function partOf(button) {
  return document.getElementById(button.dataset.readAloud)
}

function ownVoice(button) {
  return window.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.split(/[-_]/)[0].toLowerCase() === partOf(button).lang)
}

function offerVoices() {
  for (const button of aloud) {
    button.hidden = !ownVoice(button)
  }
}

function quiet() {
  window.speechSynthesis.cancel()
  for (const button of aloud) {
    button.textContent = button.dataset.read
  }
}

function readAloud(button) {
  const voice = ownVoice(button)
  if (window.speechSynthesis.speaking || !voice) {
    quiet()
    return
  }
  const words = new SpeechSynthesisUtterance(partOf(button).innerText)
  words.voice = voice
  words.lang = voice.lang
  words.addEventListener('end', quiet)
  button.textContent = button.dataset.stop
  window.speechSynthesis.speak(words)
}

if (aloud.length > 0 && window.speechSynthesis) {
  for (const button of aloud) {
    button.dataset.read = button.textContent
    button.addEventListener('click', () => readAloud(button))
  }
  offerVoices()
  window.speechSynthesis.addEventListener?.('voiceschanged', offerVoices)
  window.addEventListener('pagehide', () => window.speechSynthesis.cancel())
}
