"""Frequent family names of Korea and Japan in their own letters."""

from __future__ import annotations

from outreach.core.names.words import words_of

#: Of one syllable; those of two are `words.HANGUL_DOUBLE`.
HANGUL_SINGLE = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허노심하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기"
    "반라왕금옥육인맹제모남탁국어은편용"
)
KANJI = words_of(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 "
    "山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 "
    "橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 "
    "近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 中野 三浦 "
    "原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 "
    "酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 丸山 "
    "増田 杉山 村田 大塚 新井 小山 平野 藤原 河野 上野 野口 武田 松尾 "
    "千葉 菅原 岩崎 久保 木下 佐野 野村 松井 市川 菊地 菊池 大谷 森 "
    "原 東 南 関 "
)
