import { importTable } from "../table/importCase.ts";

importTable("GLPI", [
  {
    name: "Portuguese, semicolons, ids with spaces between the thousands, tiers by name",
    map: null,
    file: [
      '\ufeff"ID";"Título";"Entidade";"Status";"Data de abertura";"Última atualização";"Requerente - Requerente";"Atribuído - Técnico";"Atribuído - Grupo técnico";"Categoria";"Tempo para resolver excedido";"Prioridade";"Data de fechamento";',
      '"12 345";"VPN";"Raiz";"Fechado";"13-01-2026 08:00";"15-01-2026 09:00";"Ana";"Beto";"Suporte N1";"Rede";"Não";"Média";"13-01-2026 10:30";',
      '"12\u00a0346";"Disco";"Raiz";"Pendente";"13-01-2026 09:00";"13-01-2026 09:30";"Ana";"Beto";"Suporte N2";"Hardware";"Sim";"Alta";"";',
      '"1\u202f012\u202f347";"Correio";"Raiz";"Novo";"13-01-2026 09:10";"13-01-2026 09:10";"Ana";"";"Suporte N1";"Mail";"Não";"Alta";"";',
    ],
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "12345 2026-01-13 08:00 Suporte N1 elapsed 10:30 resolved (closed 10:30, promise met)",
      "12346 2026-01-13 09:00 Suporte N2 elapsed open (open, promise breached)",
      "1012347 2026-01-13 09:10 Suporte N1 queued open (open, promise open)",
    ],
    problems: ["note resolution-from-closing@2:Data de fechamento"],
  },
  {
    name: "several groups in a cell, a line each: the first is used, and that is said",
    map: null,
    file: [
      "ID;Title;Status;Opening date;Last update;Assigned to - Technician group",
      '7;VPN;Pending;2026-01-13 08:00;2026-01-13 09:00;"Support N1\nNetwork"',
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["7 2026-01-13 08:00 Support N1 elapsed open (open)"],
    problems: ['note several-in-a-cell@2:Assigned to - Technician group "Support N1\\nNetwork"'],
  },
  {
    name: "French",
    map: null,
    file: [
      '"ID";"Titre";"Statut";"Date d\'ouverture";"Dernière modification";"Attribué à - Technicien";"Attribué à - Groupe de techniciens";"Date de résolution";"Date de clôture"',
      '"5 732 943";"VPN";"Clos";"13-01-2026 08:00";"15-01-2026 09:00";"Zoé";"DSI > Support N2";"13-01-2026 10:30";"15-01-2026 09:00"',
      '"5 732 944";"Mail";"En cours (Attribué)";"13-01-2026 08:10";"13-01-2026 09:00";"Zoé";"DSI > Support N1";"";""',
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "5732943 2026-01-13 08:00 DSI > Support N2 elapsed 10:30 resolved (closed 15T09:00)",
      "5732944 2026-01-13 08:10 DSI > Support N1 queued open (open)",
    ],
  },
]);
