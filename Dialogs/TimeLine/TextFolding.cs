namespace CoachBot.Dialogs.TimeLine;

/// <summary>Makes characters that differ only in how they are written the same, one for one.</summary>
internal static class TextFolding
{
    // The traditional characters of the words we know, each above the simplified one.
    private const string Traditional =
        "訪開會報單錄寫總結議電話處問題訴後續進戶時鐘點個兩間週號負達銷談業務產導體頓飯辦約見車動維護項劃計規準備" +
        "貨訂詢價標書簽簡訊郵學習課參團廠溝機鐵駕與從這餘葉滿幾來還並舊頭錢際環場現複製樣發給幫親過們趕壞換賠償調紀" +
        "關閉設請煩謝嗎啟暫刪狀態將為讓無";
    private const string Simplified =
        "访开会报单录写总结议电话处问题诉后续进户时钟点个两间周号负达销谈业务产导体顿饭办约见车动维护项划计规准备" +
        "货订询价标书签简讯邮学习课参团厂沟机铁驾与从这余叶满几来还并旧头钱际环场现复制样发给帮亲过们赶坏换赔偿调纪" +
        "关闭设请烦谢吗启暂删状态将为让无";

    public static char Fold(char character) => character switch
    {
        '‐' or '‑' or '‒' or '–' or '−' => '-',
        '—' or '―' or '〜' => '~',
        '’' or '‘' => '\'',
        '︰' or '∶' => ':',
        > '\u4DFF' and < '\uA000' => Traditional.IndexOf(character) is var index and >= 0 ? Simplified[index] : character,
        var other => char.ToLowerInvariant(other),
    };
}
