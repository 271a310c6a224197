export const load = () => fetch("/events");
