// Draws one card with the official renderer, as a Teams client would, and tells what does not fit or cannot be read.
function draw(card, hostConfig) {
  const { AdaptiveCards } = window;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = window.markdownit().render(text);
    result.didProcess = true;
  };

  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  drawn.parse(card);
  const element = drawn.render();
  const frame = document.getElementById('card');
  frame.style.background = hostConfig.containerStyles.default.backgroundColor;
  frame.replaceChildren(element);

  // A people picker has its choices from Teams, and none on the card.
  const pickers = card.body.filter((input) => input['choices.data']).map((input) => input.id);
  const problems = drawn.validateProperties().validationEvents.filter((event) => !pickers.includes(event.source?.id)).map((event) => event.message);
  for (const box of element.querySelectorAll('p, label, button')) {
    if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline') {
      problems.push(`clipped: ${box.textContent}`);
    }
  }

  if (frame.scrollWidth > frame.clientWidth + 1) {
    problems.push(`wider than its window by ${frame.scrollWidth - frame.clientWidth} px`);
  }

  return problems;
}
