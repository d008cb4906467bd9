import type { Language } from "./language.ts";

/**
 * Compared with GLPI's locales/tr_TR.po, OTRS's Kernel/Language/tr.pm, Zammad's i18n/zammad.tr.po and CLDR's tr, in the versions
 * that `languages` names. Not taken over from CLDR, since they mean something else in other lists: `d` for minutes, `s` for hours
 * and `h` for weeks.
 */
export const turkish: Language = {
  name: "Turkish",
  statuses: {
    waiting:
      "bekle…, beklemede, bekliyor, bekleyen, askida, askiya, duraklat…, ertelen…, durdurul…, bekleyen hatirlatici, bekleyen otomatik kapat, bekleyen otomatik, kapanmayi bekliyor",
    customer: "musteri…, kullanici…, talep sahibi…, talep eden…, bilgi, yanit…, cevap…",
    vendor: "tedarikci…, uretici…, ucuncu taraf, dis firma, firma",
    change: "degisiklik…",
    approval: "onay, onayi, onayda, onayini",
    support: "atama, destek",
    new: "yeni, olusturuldu, kaydedildi, alindi, yapilacak, yapilacaklar",
    queued: "kuyrukta, kuyruk, sirada, atanmamis, atanmadi",
    assigned: "atandi, atanmis, atanan, isleniyor atanmis, isleniyor planlanmis",
    "in progress":
      "devam, islemde, isleniyor, calisiliyor, suruyor, yapiliyor, incelen…, yeniden acildi, tekrar acildi, aktif",
    open: "acik, acildi",
    resolved:
      "cozuldu, cozumlendi, cozulmus, tamamlandi, tamam, bitti, giderildi, yapildi, cozulen, cozumlenmis",
    closed:
      "kapali, kapatildi, kapandi, kapanmis, kapatilmis, arsivlendi, kapatma basarili, kapatma basarisiz",
    cancelled: "iptal…, reddedil…, geri cekildi, silindi, mukerrer, birlestirildi, kaldirildi",
    negation: "degil",
  },
  fillers: "ediyor edildi icin ile ve bir talep",
  columns: {
    ticket:
      "talep no, talep numarasi, talep, bilet no, bilet numarasi, kayit no, kayit numarasi, numara, cagri no, cagri numarasi, vaka no, olay no, olay numarasi, is emri no, talep id, kod",
    time: "zaman, zaman damgasi, tarih, tarih saat, tarih ve saat, degisiklik tarihi, degistirilme tarihi, guncelleme tarihi, islem tarihi, guncellendi",
    order: "sira, sira no, adim",
    status: "durum, durumu, talep durumu, yeni durum",
    subStatus: "alt durum, bekleme nedeni, durum nedeni",
    group:
      "grup, atanan grup, atama grubu, destek grubu, ekip, takim, kuyruk, birim, departman, cozum grubu, teknisyen grubu, atanan teknisyen grubu",
    tier: "seviye, destek seviyesi, kademe, duzey",
    type: "tur, tip, kategori, alt kategori, talep turu, talep tipi, hizmet, urun, konu tipi, kayit turu, turler, servis",
    priority: "oncelik, onem, onem derecesi, onceligi",
    urgency: "aciliyet, onem sirasi",
    impact: "etki",
    channel: "kanal, kaynak, basvuru kanali, talep kaynagi, istek kaynagi",
    agent:
      "atanan, atanan kisi, sorumlu, sahip, sahibi, teknisyen, temsilci, uzman, atanan uzman, atanan teknisyen, araci",
    opened:
      "olusturulma, olusturulma tarihi, olusturma tarihi, olusturuldu, acilis, acilis tarihi, acilma tarihi, kayit tarihi, talep tarihi, bildirim tarihi, acilis zamani, olusturulma zamani",
    firstResponse: "ilk yanit, ilk yanit tarihi, ilk mudahale tarihi, ilk cevap tarihi, ilk cevap",
    resolved:
      "cozum tarihi, cozulme tarihi, cozuldu, tamamlanma tarihi, cozum zamani, bitirme tarihi, cozumlenme tarihi",
    closed:
      "kapanis, kapanis tarihi, kapatma tarihi, kapanma tarihi, kapatilma tarihi, kapanis zamani, kapatma saati",
    updated:
      "son guncelleme, son guncelleme tarihi, guncellenme tarihi, son degisiklik, son degisiklik tarihi, degistirildi",
    start: "baslangic, baslangic tarihi, baslama tarihi, baslangic zamani",
    end: "bitis, bitis tarihi, bitis zamani",
    reassignments: "atama sayisi, yeniden atama sayisi, aktarim sayisi",
    reopens: "yeniden acilma sayisi, tekrar acilma sayisi",
    firstResponseTime: "ilk yanit suresi, yanit suresi, mudahale suresi, ilk cevap zamani",
    pendingTime: "bekleme suresi, askida kalma suresi, bekleme zamani",
    handlingTime: "calisma suresi, harcanan sure, islem suresi, efor, hesaplanan zaman",
    resolutionTime: "cozum suresi, sure, tamamlanma suresi, cozulme suresi, cozumlenme zamani",
    promiseMet: "sla uyumu, sla karsilandi",
    promiseDue: "son tarih, termin, hedef tarih, bitis hedefi, vade, termin tarihi",
  },
  urgencies: [
    "buyuk, kritik, acil, cok yuksek, cok acil, en yuksek",
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
  weekdays: "pazartesi pzt sali sal carsamba car persembe per cuma cum cumartesi cmt pazar paz cts",
  askers: "musteri kullanici talepeden bildiren isteyen",
  plans: "planlan beklenen hedef tahmin",
  spans: {
    seconds: "saniye sn",
    minutes: "dakika dk",
    hours: "saat sa",
    days: "gun",
    weeks: "hafta hf",
  },
};
