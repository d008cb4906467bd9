import type { Language } from "./language.ts";

/**
 * Sources: the Turkish of OTRS (github.com/OTRS/otrs, Kernel/Language/tr.pm), GLPI (github.com/glpi-project/glpi,
 * locales/tr_TR.po) and Zammad (github.com/zammad/zammad, i18n/zammad.tr.po); months and days: Unicode CLDR, tr.
 */
export const turkish: Language = {
  name: "Turkish",
  statuses: {
    waiting:
      "bekle…, beklemede, bekliyor, bekleyen, askida, askiya, duraklat…, ertelen…, durdurul…",
    customer: "musteri…, kullanici…, talep sahibi…, talep eden…, bilgi, yanit…, cevap…",
    vendor: "tedarikci…, uretici…, ucuncu taraf, dis firma, firma",
    change: "degisiklik…",
    approval: "onay, onayi, onayda, onayini",
    support: "atama, destek",
    new: "yeni, olusturuldu, kaydedildi, alindi, yapilacak, yapilacaklar",
    queued: "kuyrukta, kuyruk, sirada, atanmamis, atanmadi",
    assigned: "atandi, atanmis, atanan",
    "in progress":
      "devam, islemde, isleniyor, calisiliyor, suruyor, yapiliyor, incelen…, yeniden acildi, tekrar acildi, aktif",
    open: "acik, acildi",
    resolved: "cozuldu, cozumlendi, cozulmus, tamamlandi, tamam, bitti, giderildi, yapildi",
    closed: "kapali, kapatildi, kapandi, kapanmis, kapatilmis, arsivlendi",
    cancelled: "iptal…, reddedildi, geri cekildi, silindi, mukerrer",
    negation: "degil",
  },
  fillers: "ediyor edildi icin ile ve bir talep",
  columns: {
    ticket:
      "talep no, talep numarasi, talep, bilet no, bilet numarasi, kayit no, kayit numarasi, numara, cagri no, cagri numarasi, vaka no, olay no, olay numarasi, is emri no, talep id",
    time: "zaman, zaman damgasi, tarih, tarih saat, tarih ve saat, degisiklik tarihi, degistirilme tarihi, guncelleme tarihi, islem tarihi, guncellendi",
    order: "sira, sira no, adim",
    status: "durum, durumu, talep durumu, yeni durum",
    subStatus: "alt durum, bekleme nedeni, durum nedeni",
    group:
      "grup, atanan grup, atama grubu, destek grubu, ekip, takim, kuyruk, birim, departman, cozum grubu",
    tier: "seviye, destek seviyesi, kademe",
    type: "tur, tip, kategori, alt kategori, talep turu, talep tipi, hizmet, urun, konu tipi, kayit turu",
    priority: "oncelik, onem, onem derecesi, onceligi",
    urgency: "aciliyet",
    impact: "etki",
    channel: "kanal, kaynak, basvuru kanali, talep kaynagi",
    agent: "atanan, atanan kisi, sorumlu, sahip, sahibi, teknisyen, temsilci, uzman, atanan uzman",
    opened:
      "olusturulma, olusturulma tarihi, olusturma tarihi, olusturuldu, acilis, acilis tarihi, acilma tarihi, kayit tarihi, talep tarihi, bildirim tarihi, acilis zamani",
    firstResponse: "ilk yanit, ilk yanit tarihi, ilk mudahale tarihi, ilk cevap tarihi",
    resolved:
      "cozum tarihi, cozulme tarihi, cozuldu, tamamlanma tarihi, cozum zamani, bitirme tarihi",
    closed:
      "kapanis, kapanis tarihi, kapatma tarihi, kapanma tarihi, kapatilma tarihi, kapanis zamani",
    updated:
      "son guncelleme, son guncelleme tarihi, guncellenme tarihi, son degisiklik, son degisiklik tarihi",
    start: "baslangic, baslangic tarihi, baslama tarihi, baslangic zamani",
    end: "bitis, bitis tarihi, bitis zamani",
    reassignments: "atama sayisi, yeniden atama sayisi, aktarim sayisi",
    reopens: "yeniden acilma sayisi, tekrar acilma sayisi",
    firstResponseTime: "ilk yanit suresi, yanit suresi, mudahale suresi",
    pendingTime: "bekleme suresi, askida kalma suresi",
    handlingTime: "calisma suresi, harcanan sure, islem suresi, efor",
    resolutionTime: "cozum suresi, sure, tamamlanma suresi, cozulme suresi",
    promiseMet: "sla uyumu, sla karsilandi",
    promiseDue: "son tarih, termin, hedef tarih, bitis hedefi, vade, termin tarihi",
  },
  urgencies: [
    "kritik, acil, cok yuksek, cok acil, en yuksek",
    "yuksek, onemli",
    "orta",
    "dusuk",
    "cok dusuk, en dusuk",
  ],
  months: [
    "ocak oca",
    "subat sub",
    "mart",
    "nisan nis",
    "mayis",
    "haziran haz",
    "temmuz tem",
    "agustos agu",
    "eylul eyl",
    "ekim eki",
    "kasim kas",
    "aralik ara",
  ],
  weekdays: "pazartesi pzt sali sal carsamba car persembe per cuma cum cumartesi cmt pazar paz",
  askers: "musteri kullanici talepeden bildiren",
  plans: "planlan beklenen hedef tahmin",
  spans: {
    seconds: "saniye sn",
    minutes: "dakika dk",
    hours: "saat sa",
    days: "gun",
    weeks: "hafta",
  },
};
