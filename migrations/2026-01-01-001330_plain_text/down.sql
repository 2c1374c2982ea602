drop function plain_text(text);
