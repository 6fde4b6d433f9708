// On a narrow screen the list of pages is folded away; on a wide one it cannot be.
const menu = document.querySelector('.adep-menu');
const narrow = window.matchMedia('(max-width: 60em)');
const fold = () => { menu.open = !narrow.matches; };
narrow.addEventListener('change', fold);
fold();
