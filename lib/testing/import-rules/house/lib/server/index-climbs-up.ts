import { eventSchema } from "../event/schema";

export const schema = eventSchema;
