/**
 * Peoples, religions, languages, regions' inhabitants and political camps whose names are adjectives or nouns for people, not places or bodies.
 * Singular forms; plurals with -s are formed by the reader of this list. Compiled for this project, AP Stylebook spellings. Free of rights. November 2026.
 */
export const peoples: readonly string[] =
  `African Asian European Arab Arabic Arabian Latino Latina Latin Hispanic Caribbean Scandinavian Balkan Baltic Nordic Slavic Slav Western Westerner
Kurd Kurdish Hutu Tutsi Pashtun Hazara Uighur Uyghur Rohingya Yazidi Druze Alawite Tuareg Berber Amazigh Zulu Xhosa Igbo Yoruba Hausa Fulani Oromo Amhara
Tigrayan Kikuyu Luo Maya Mayan Inuit Maori Māori Aboriginal Roma Romani Basque Catalan Catalonian Flemish Walloon Breton Corsican Sicilian Bavarian Chechen
Dagestani Tatar Cossack Crimean Kashmiri Punjabi Bengali Tamil Sinhalese Sikh Hindi Urdu Pashto Dari Farsi Mandarin Cantonese Malay Javanese Balinese
Papuan Polynesian Melanesian Cherokee Navajo Sioux Apache Californian Texan Floridian Hawaiian Alaskan Londoner Parisian Berliner Muscovite Venetian
Christian Muslim Moslem Islamic Islamist Jew Jewish Hindu Buddhist Catholic Protestant Orthodox Anglican Lutheran Methodist Baptist Mormon Evangelical
Sunni Shiite Shi'ite Shia Salafi Sufi Coptic Copt Maronite Hasidic Zionist Judaism Islam Christianity Hinduism Buddhism Catholicism Calvinist Quaker
Democrat Democratic Republican Conservative Tory Labourite Communist Marxist Maoist Nazi Leninist Stalinist Peronist Chavista Gaullist Thatcherite Bolshevik
Houthi Palestinian Korean Eurasian Hellenic Iberian Andean Saxon Celtic Gaelic Yiddish Hebrew Swahili Afrikaans Afrikaner Anglo`.split(
    /\s+/,
  );
