export const load = () => fetch("/tile");
