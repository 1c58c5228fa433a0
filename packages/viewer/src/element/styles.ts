import { css } from 'lit'

/** The look of the page: warm paper and ink, serif for what others wrote, sans for what the page says. */
export const styles = css`
  :host {
    --paper: #fbf9f5; --card: #ffffff; --wash: #f2ede3; --ink: #1d1b18; --muted: #5d574e;
    --line: #ddd6c9; --hair: #ebe5da; --accent: #9a2a1b;
    --agent: #dbe8f6; --agent-line: #2b6cb0; --trigger: #fbe0d8; --trigger-line: #b0392c;
    --target: #e4efd9; --target-line: #4f7a2e; --here: #fff0b8;
    --tone-force: #b0392c; --tone-words-against: #b9791f; --tone-words-for: #3f7cac;
    --tone-help: #3d8a63; --tone-relation: #8d867b;
    --serif: ui-serif, "Iowan Old Style", Charter, Georgia, "Liberation Serif", "Noto Serif", serif;
    --sans: ui-sans-serif, system-ui, "Segoe UI", "Liberation Sans", "Noto Sans", sans-serif;
    display: grid; grid-template: auto auto 1fr / 17rem 1fr 25rem; grid-template-areas: "top top top" "chips chips chips" "facets stage evidence";
    height: 100%; min-height: 22rem; box-sizing: border-box; overflow: hidden; position: relative;
    color: var(--ink); background: var(--paper); font: 15px/1.45 var(--sans); text-align: start;
  }
  :host([data-theme='dark']) {
    --paper: #15171b; --card: #1c1f24; --wash: #24282f; --ink: #ece8e1; --muted: #aaa499;
    --line: #373b43; --hair: #2a2e35; --accent: #f0806c;
    --agent: #1d3550; --agent-line: #74aedb; --trigger: #4d2620; --trigger-line: #ef8a7b;
    --target: #2b3d20; --target-line: #9cc777; --here: #4b4216;
    --tone-force: #e0695c; --tone-words-against: #dba451; --tone-words-for: #74aedb;
    --tone-help: #6cbd94; --tone-relation: #8f8b86;
    color-scheme: dark;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, dl, dd, blockquote { margin: 0; padding: 0; }
  ul { list-style: none; }
  button, input, select { font: inherit; color: inherit; }
  button { cursor: pointer; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .only-said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  svg.glyph, svg.kind { flex: none; vertical-align: middle; }

  .top { grid-area: top; display: flex; gap: 0.75rem; align-items: center; padding: 0.6rem 1rem; border-block-end: 1px solid var(--line); z-index: 5; }
  .brand { font: 650 1.15rem/1 var(--serif); letter-spacing: -0.01em; white-space: nowrap; }
  .brand b { color: var(--accent); font-weight: inherit; }
  .find { position: relative; flex: 1 1 20rem; max-width: 34rem; }
  .find input { width: 100%; padding: 0.45rem 0.8rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); }
  .find input::placeholder { color: var(--muted); opacity: 1; }
  .results { position: absolute; inset: calc(100% + 6px) 0 auto; max-height: 65vh; overflow: auto; padding: 0.4rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 12px 32px rgb(0 0 0 / 0.16); z-index: 20; }
  .results h3 { padding: 0.4rem 0.6rem 0.2rem; font-size: 0.74rem; font-weight: 650; color: var(--muted); }
  .results [role='option'] { display: flex; gap: 0.5rem; align-items: center; width: 100%; padding: 0.38rem 0.6rem; border-radius: 7px; cursor: pointer; }
  .results [aria-selected='true'] { background: var(--wash); }
  .results .quote { font-family: var(--serif); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .results small { color: var(--muted); }
  .tabs { display: flex; gap: 2px; padding: 3px; border-radius: 9px; background: var(--wash); }
  .tabs button { padding: 0.28rem 0.75rem; border: 0; border-radius: 7px; background: none; color: var(--muted); }
  .tabs button[aria-selected='true'] { background: var(--card); color: var(--ink); font-weight: 600; box-shadow: 0 1px 3px rgb(0 0 0 / 0.12); }
  .space { flex: 1; }
  .counts { color: var(--muted); font-size: 0.87rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .counts strong { color: var(--accent); font-weight: 600; }
  .icon { display: grid; place-items: center; min-width: 2.1rem; height: 2.1rem; padding: 0 0.4rem; border: 1px solid transparent; border-radius: 8px; background: none; color: var(--muted); }
  .icon:hover:not(:disabled), .menu > summary:hover { background: var(--wash); color: var(--ink); }
  .icon:disabled { opacity: 0.4; cursor: default; }

  .menu { position: relative; }
  .menu > summary { list-style: none; cursor: pointer; }
  .menu > summary::-webkit-details-marker { display: none; }
  .menu-body { position: absolute; inset: calc(100% + 6px) 0 auto auto; width: 21rem; max-width: 88vw; padding: 0.7rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 12px 32px rgb(0 0 0 / 0.16); z-index: 20; }
  .menu-body fieldset { display: flex; gap: 1rem; margin: 0 0 0.4rem; padding: 0 0.5rem 0.5rem; border: 0; border-block-end: 1px solid var(--hair); font-size: 0.86rem; }
  .menu-body legend { padding: 0 0 0.2rem; color: var(--muted); font-size: 0.8rem; }
  .menu-body input { accent-color: var(--accent); }
  .menu-body button { width: 100%; padding: 0.36rem 0.5rem; border: 0; border-radius: 7px; background: none; text-align: start; font-size: 0.9rem; }
  .menu-body button:hover { background: var(--wash); }

  .chips-row { grid-area: chips; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.4rem; padding: 0.5rem 1rem; border-block-end: 1px solid var(--hair); }
  .chip { display: flex; gap: 0.4rem; align-items: baseline; padding: 0.16rem 0.7rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); font-size: 0.85rem; text-align: start; }
  .chip small { color: var(--accent); }
  .chip.all { border-color: transparent; background: none; text-decoration: underline; text-underline-offset: 3px; }

  .facets-side { grid-area: facets; overflow: auto; padding: 0.75rem 0.75rem 2rem 1rem; border-inline-end: 1px solid var(--line); }
  .facet { border-block-end: 1px solid var(--hair); padding-block: 0.35rem; }
  .facet > summary { padding: 0.25rem 0; font-weight: 650; font-size: 0.88rem; cursor: pointer; }
  .facet summary::marker { color: var(--muted); }
  .rest > summary { font-size: 0.82rem; color: var(--muted); padding: 0.2rem 0.2rem; cursor: pointer; }
  .facet label { display: flex; gap: 0.45rem; align-items: center; padding: 0.17rem 0.2rem; border-radius: 5px; font-size: 0.88rem; cursor: pointer; }
  .facet label:hover { background: var(--wash); }
  .facet input { accent-color: var(--accent); margin: 0; flex: none; }
  .facet .word { flex: 1; overflow-wrap: anywhere; }
  .facet .count { color: var(--muted); font-variant-numeric: tabular-nums; font-size: 0.8rem; }

  .stage-side { grid-area: stage; position: relative; min-width: 0; min-height: 0; display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
  .panel { position: relative; min-height: 0; min-width: 0; overflow: hidden; }
  .panel > * { position: absolute; inset: 0; }
  .tools .icon { min-width: 2rem; height: 2rem; }
  .tools { position: absolute; inset: auto 0.75rem 0.75rem auto; display: flex; flex-direction: column; gap: 2px; padding: 3px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
  .note-bar { position: absolute; inset: auto 4.5rem 0.75rem auto; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); font-size: 0.88rem; max-width: min(26rem, calc(100% - 13rem)); }
  .options { position: absolute; inset: 0.5rem 0.75rem auto auto; display: flex; gap: 0.9rem; align-items: center; padding: 0.25rem 0.6rem; border-radius: 9px; background: color-mix(in srgb, var(--paper) 86%, transparent); font-size: 0.82rem; color: var(--muted); }
  .options label { display: flex; gap: 0.35rem; align-items: center; }
  .options select { padding: 0.1rem 0.2rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); }
  .options input { accent-color: var(--accent); margin: 0; }
  .picked { position: absolute; inset: auto auto 3.6rem 0.75rem; display: flex; gap: 0.5rem; align-items: center; padding: 0.4rem 0.5rem 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); font-size: 0.88rem; }
  .panel > .picked { inset: auto auto 3.6rem 0.75rem; }
  .picked input { width: 10rem; padding: 0.2rem 0.5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
  .members { display: flex; flex-wrap: wrap; gap: 0.3rem; margin-block-start: 0.6rem; }
  .later > summary, .copies > summary { color: var(--muted); font-size: 0.88rem; cursor: pointer; padding-block: 0.4rem; }
  .copies > summary span { font-weight: 400; }
  .copies > summary { font-weight: 600; }
  .copies > .telling { margin-inline-start: 0.8rem; }
  .parts > summary { cursor: pointer; }
  .parts p { color: var(--muted); font-size: 0.84rem; margin-block: 0.3rem; }
  .parts li { display: grid; grid-template-columns: 2.6rem 1fr; gap: 0.4rem; font-size: 0.84rem; font-variant-numeric: tabular-nums; }
  .legend { position: absolute; inset: auto auto 0.75rem 0.75rem; max-width: calc(100% - 5rem); max-height: calc(100% - 1.5rem); overflow: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); font-size: 0.83rem; }
  .legend summary { padding: 0.38rem 0.8rem; cursor: pointer; color: var(--muted); }
  .legend[open] { z-index: 2; }
  .legend > div { display: grid; grid-template-columns: auto auto; gap: 0.7rem 1.6rem; padding: 0.2rem 0.9rem 0.8rem; }
  .legend ul:nth-of-type(3), .legend p { grid-column: 1 / 3; }
  .legend ul:nth-of-type(3) { columns: 2; }
  .legend li { display: flex; gap: 0.55rem; align-items: center; padding: 0.08rem 0; }
  .legend p { color: var(--muted); }

  .evidence-side { grid-area: evidence; overflow: auto; padding: 1rem 1.15rem 3rem; border-inline-start: 1px solid var(--line); background: var(--card); overflow-wrap: break-word; }
  .overview .lead { font: 1.3rem/1.3 var(--serif); text-wrap: balance; }
  .busiest { display: flex; flex-wrap: wrap; gap: 0.35rem; }
  .busiest button { display: flex; gap: 0.4rem; align-items: center; padding: 0.22rem 0.65rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); font-size: 0.9rem; }
  .busiest button:hover { background: var(--wash); }
  .busiest small { color: var(--muted); }
  .hints { display: grid; gap: 0.35rem; font-size: 0.88rem; color: var(--muted); }
  .hints li { display: grid; grid-template-columns: 3.4rem 1fr; align-items: baseline; }
  .hints kbd { justify-self: start; }
  .checked { display: grid; gap: 0.4rem; margin-block-start: 1.1rem; padding-block-start: 0.9rem; border-block-start: 1px solid var(--hair); font-size: 0.88rem; color: var(--muted); }
  .alarm { color: var(--accent); font-weight: 600; }
  .card h2 { display: flex; gap: 0.5rem; align-items: center; font: 650 1.35rem/1.2 var(--serif); }
  .card h3 { margin: 1.25rem 0 0.4rem; font-size: 0.86rem; font-weight: 650; color: var(--muted); }
  .card h3 small { font-weight: 400; }
  .facts, .aliases, .note, .printed, .said { color: var(--muted); font-size: 0.88rem; margin-block-start: 0.3rem; }
  .aliases span::after { content: ':'; }
  .note { font-style: italic; }
  .printed b { color: var(--ink); font-weight: 600; }
  a, button.link { color: var(--ink); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px; }
  button.link { border: 0; background: none; padding: 0; }
  .edges { margin-inline: -0.6rem; }
  .edge-line { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.6rem; align-items: center; width: 100%; padding: 0.42rem 0.6rem; border: 0; border-radius: 8px; background: none; text-align: start; }
  .edge-line:hover { background: var(--wash); }
  .edge-line b { font-weight: 600; }
  .edge-line .details { grid-column: 2; display: flex; flex-wrap: wrap; gap: 0 0.8rem; color: var(--muted); font-size: 0.82rem; }
  .edge-line .details b { color: var(--ink); }
  .edge-line .status { color: var(--accent); font-weight: 600; }
  .link-type { padding: 0.3rem 0.6rem 0; color: var(--muted); font-size: 0.82rem; }
  .card .ends { display: grid; gap: 0.15rem; justify-items: start; }
  .end { display: flex; gap: 0.5rem; align-items: center; padding: 0.1rem 0; border: 0; background: none; font: inherit; text-align: start; }
  .end:hover span { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 4px; }
  .does { display: flex; gap: 0.6rem; align-items: center; padding-inline-start: 0.1rem; font: 500 1rem/1.6 var(--sans); color: var(--muted); }
  .factuality { display: inline-block; margin-block-start: 0.6rem; padding: 0.2rem 0.65rem; border-radius: 6px; background: var(--wash); font-weight: 600; font-size: 0.88rem; }
  .card dl { margin-block-start: 0.7rem; font-size: 0.88rem; }
  .card dl div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.6rem; padding: 0.16rem 0; }
  .card dt { color: var(--muted); }
  meter::-webkit-meter-bar { background: var(--wash); border: 0; border-radius: 4px; }
  meter::-webkit-meter-optimum-value { background: var(--muted); border-radius: 4px; }
  code { font: 0.92em ui-monospace, "Liberation Mono", monospace; }
  meter { width: 4.5rem; height: 0.7rem; vertical-align: middle; }
  .telling { padding-block: 0.9rem; border-block-start: 1px solid var(--hair); }
  .telling .field { font-size: 0.8rem; color: var(--muted); }
  blockquote { font: 1.08rem/1.55 var(--serif); white-space: pre-wrap; }
  mark { color: inherit; background: none; padding: 0.04em 0.12em; border-radius: 3px; }
  mark.agent { background: var(--agent); border-block-end: 2px solid var(--agent-line); }
  mark.trigger { background: var(--trigger); border-block-end: 2px dashed var(--trigger-line); }
  mark.target { background: var(--target); border-block-end: 3px double var(--target-line); }
  .key { display: flex; gap: 0.5rem; font-size: 0.8rem; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin-block-start: 0.6rem; }
  .actions button, .plain-button { padding: 0.24rem 0.7rem; border: 1px solid var(--line); border-radius: 7px; background: var(--card); font-size: 0.85rem; }
  .actions button:hover, .plain-button:hover { background: var(--wash); }
  .rule { margin-inline-start: auto; color: var(--muted); font: 0.78rem ui-monospace, "Liberation Mono", monospace; }
  .confirmed { color: var(--target-line); font-size: 0.85rem; font-weight: 600; }
  .decide { flex-basis: 100%; font-size: 0.88rem; }
  .decide > summary { color: var(--muted); cursor: pointer; width: fit-content; }
  .decision { display: grid; gap: 0.55rem; margin-block-start: 0.6rem; padding: 0.8rem; border-radius: 9px; background: var(--wash); }
  .decision label:not(.tick) { display: grid; gap: 0.15rem; color: var(--muted); }
  .decision .tick { display: flex; gap: 0.4rem; align-items: baseline; padding: 0.1rem 0; }
  .decision input:not([type='checkbox']), .decision select { padding: 0.3rem 0.5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); }
  .decision fieldset { border: 0; margin: 0; padding: 0; }
  .path-card ol { margin: 0.6rem 0 0; padding: 0; list-style: none; }
  .hop { padding-block: 0.5rem; border-block-start: 1px solid var(--hair); }
  .plain-button[aria-pressed='true'], .actions button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
  newsgraph-decide-node { flex-basis: 100%; }
  .full-text .text { margin-block-start: 1rem; font: 1.05rem/1.6 var(--serif); white-space: pre-wrap; }
  .full-text h2 { display: block; margin-block-start: 0.6rem; }
  #here { background: var(--here); padding-block: 0.12em; scroll-margin: 30vh; }
  .side-top { display: flex; justify-content: flex-end; margin: -0.4rem -0.5rem 0.4rem; }

  .message { grid-area: 2 / 1 / -1 / -1; place-self: center; max-width: 34rem; padding: 2rem; text-align: center; display: grid; gap: 0.8rem; }
  .message .actions { justify-content: center; }
  .message input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
  .message label { position: relative; overflow: hidden; }
  .message label:focus-within { outline: 2px solid var(--accent); outline-offset: 1px; }
  .message code { padding: 0.1rem 0.4rem; border-radius: 5px; background: var(--wash); }
  .message h2 { font: 650 1.6rem/1.2 var(--serif); }
  .message p { color: var(--muted); overflow-wrap: anywhere; }
  dialog { max-width: min(34rem, 92vw); max-height: 85vh; overflow: auto; padding: 1.4rem 1.6rem; border: 1px solid var(--line); border-radius: 14px; color: var(--ink); background: var(--card); box-shadow: 0 24px 80px rgb(0 0 0 / 0.3); }
  dialog::backdrop { background: rgb(20 18 15 / 0.45); }
  dialog form[method='dialog'] { margin-block-start: 1rem; }
  dialog h2 { font: 650 1.3rem/1.2 var(--serif); margin-block-end: 0.8rem; }
  dialog dl div { display: grid; grid-template-columns: 5rem 1fr; gap: 0.8rem; padding: 0.2rem 0; }
  kbd { padding: 0.05rem 0.45rem; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 5px; background: var(--wash); font: 0.88em ui-monospace, "Liberation Mono", monospace; }
  dialog.read { width: 34rem; }
  .decision textarea { width: 100%; padding: 0.4rem 0.5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; resize: vertical; }
  .decision .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem; }
  .progress { display: flex; gap: 0.7rem; align-items: center; margin-block: 0.8rem; }
  progress { accent-color: var(--accent); flex: 1; }
  .told { margin-block: 0.8rem; font-weight: 600; }
  .problems { max-height: 12rem; overflow: auto; margin-block: 0.4rem 0.9rem; font-size: 0.86rem; }
  .problems li { padding: 0.2rem 0; }
  :host([data-drop])::after { content: ''; position: absolute; inset: 8px; z-index: 30; border: 3px dashed var(--accent); border-radius: 14px; pointer-events: none; }
  .sheets { display: none; }

  @media (max-width: 1100px) { :host { grid-template-columns: 14rem 1fr 21rem; } }
  @media (max-width: 820px) {
    :host { grid-template: auto auto 1fr auto / 1fr; grid-template-areas: "top" "chips" "stage" "sheets"; }
    .top { flex-wrap: wrap; gap: 0.35rem 0.1rem; padding: 0.4rem 0.7rem; }
    .brand { font-size: 1.02rem; margin-inline-end: auto; }
    .icon { min-width: 1.95rem; padding: 0; }
    .space { display: none; }
    .find { order: 8; flex: 1 1 100%; max-width: none; }
    .tabs { order: 9; }
    .find input { padding: 0.32rem 0.7rem; }
    .counts { order: 10; margin-inline: auto 0.2rem; font-size: 0.8rem; }
    .chips { flex-wrap: nowrap; overflow-x: auto; padding: 0.4rem 0.7rem; }
    .chip { white-space: nowrap; }
    .facets-side, .evidence-side { grid-area: stage; z-index: 4; background: var(--card); border: 0; padding: 1rem; display: none; }
    :host([data-sheet='facets']) .facets-side, :host([data-sheet='evidence']) .evidence-side { display: block; }
    .evidence-side { align-self: end; max-height: 64%; border-block-start: 1px solid var(--line); border-radius: 16px 16px 0 0; box-shadow: 0 -10px 30px rgb(0 0 0 / 0.14); }
    .legend, .options { display: none; }
    .tabs button { padding: 0.28rem 0.55rem; }
    .sheets { grid-area: sheets; display: flex; border-block-start: 1px solid var(--line); background: var(--card); }
    .sheets button { flex: 1; padding: 0.7rem 0.3rem; border: 0; border-block-start: 2px solid transparent; background: none; color: var(--muted); }
    .sheets button[aria-pressed='true'] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
  }
`
