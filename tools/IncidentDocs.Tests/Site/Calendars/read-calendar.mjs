// Reads a calendar from standard input with npm's ical.js, whose folder is the argument, and writes its events.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(join(process.argv[2], "dist/ical.js")).href);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
calendar
  .getAllSubcomponents("vtimezone")
  .forEach(zone => ICAL.TimezoneService.register(zone.getFirstPropertyValue("tzid"), new ICAL.Timezone(zone)));
const at = time => (time.isDate ? time.toString() : time.toJSDate().toISOString().slice(0, 19) + "Z");
for (const part of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(part);
  const line = [event.uid, at(event.startDate), at(event.endDate), event.summary, part.getFirstPropertyValue("transp")];
  process.stdout.write(line.join("\t") + "\n");
}
