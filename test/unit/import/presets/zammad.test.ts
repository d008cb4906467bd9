import { importTable } from "../table/importCase.ts";

importTable("Zammad", [
  {
    name: "states in small letters, a missed promise as negative minutes",
    map: null,
    file: [
      "#,Title,State,Priority,Group,Owner,Customer,Create Channel,Sender,Tags,Time Units Total,Created At,Updated At,Closed At,Close In Min,Close Diff In Min,First Response At,First Response In Min,Article Count",
      "31001,VPN,closed,2 normal,1st Level,Ann,C,email,Customer,vpn,15,2026-01-12 08:00:00,2026-01-13 08:00:00,2026-01-12 12:00:00,240,-60,2026-01-12 08:30:00,30,3",
      "31002,Mail,pending reminder,3 high,2nd Level,-,C,phone,Customer,,,2026-01-12 09:00:00,2026-01-12 09:10:00,,,,,,1",
      "31003,Twice,merged,2 normal,1st Level,Ann,C,email,Customer,,,2026-01-12 09:30:00,2026-01-12 09:40:00,2026-01-12 09:40:00,10,230,,,1",
    ],
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "31001 2026-01-12 08:00 1st Level queued 08:30 elapsed 12:00 resolved (promise breached)",
      "31002 2026-01-12 09:00 2nd Level elapsed open (open)",
      "31003 2026-01-12 09:30 1st Level elapsed 09:40 cancelled (cancelled, promise met)",
    ],
    problems: [
      "note business-duration:First Response In Min",
      "note business-duration:Close In Min",
    ],
  },
]);
